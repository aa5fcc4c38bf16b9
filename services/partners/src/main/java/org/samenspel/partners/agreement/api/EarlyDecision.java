package org.samenspel.partners.agreement.api;

import java.time.LocalDate;
import java.util.UUID;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.partners.agreement.BodyDecision;

/** A decision to join by which nobody approves, or not yet. */
public record EarlyDecision(UUID decisionId, OrganizationReference organization, LocalDate takenOn) {

    static EarlyDecision of(BodyDecision decision, References references) {
        return new EarlyDecision(decision.id(), references.organization(decision.organizationId()), decision.takenOn());
    }
}
