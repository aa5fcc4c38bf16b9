package org.samenspel.partners.agreement.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.partners.agreement.Fact;
import org.samenspel.partners.agreement.Withdrawal;

/**
 * Something that was done about an agreement.
 *
 * @param organization who did it, or whom it is about
 * @param successor the organization that acted for the party, which it succeeded; null when the party did itself
 * @param decisionId of the body that approved for the party, at governance
 */
public record FactDetails(
        UUID id,
        Fact.Kind kind,
        OrganizationReference organization,
        LocalDate day,
        LocalDate recordedOn,
        @Nullable OrganizationReference successor,
        @Nullable UUID amendmentId,
        @Nullable UUID decisionId,
        @Nullable LocalDate lastDay,
        @Nullable String reason,
        @Nullable WithdrawalDetails withdrawal) {

    static FactDetails of(Fact fact, References references) {
        return new FactDetails(
                fact.id(),
                fact.kind(),
                references.organization(fact.organizationId()),
                fact.day(),
                fact.recordedOn(),
                references.organizationOrNull(fact.successorId()),
                fact.amendmentId(),
                fact.decisionId(),
                fact.lastDay(),
                fact.reason(),
                WithdrawalDetails.of(fact.withdrawal(), references));
    }

    /** That something was taken back. */
    public record WithdrawalDetails(
            OrganizationReference organization,
            LocalDate withdrawnOn,
            @Nullable String reason) {

        public static @Nullable WithdrawalDetails of(@Nullable Withdrawal withdrawal, References references) {
            return withdrawal == null
                    ? null
                    : new WithdrawalDetails(
                            references.organization(withdrawal.organizationId()),
                            withdrawal.withdrawnOn(),
                            withdrawal.reason());
        }
    }
}
