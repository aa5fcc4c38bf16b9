package org.samenspel.partners.agreement.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.agreement.BodyDecision;

/**
 * What we read in governance's event.
 *
 * @param id the decision
 * @param organizationId whose body decided
 * @param agreementId the agreement whose body it is; null for a body of one organization
 * @param subject what about
 */
record DecisionTaken(
        UUID id, UUID organizationId, @Nullable UUID agreementId, LocalDate takenOn, String outcome, Subject subject) {

    /** @return the agreement that it was decided to join; null for any other decision */
    @Nullable
    UUID approvedAgreement() {
        return outcome.equals("adopted") && subject.kind().equals("agreement") ? subject.id() : null;
    }

    BodyDecision on(UUID agreement) {
        return new BodyDecision(id, agreement, organizationId, agreementId, takenOn);
    }

    /** @param id null when the kind has none */
    record Subject(String kind, @Nullable UUID id) {}
}
