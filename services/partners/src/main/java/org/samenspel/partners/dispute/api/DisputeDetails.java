package org.samenspel.partners.dispute.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.partners.dispute.Dispute;
import org.samenspel.partners.dispute.DisputeState;
import org.samenspel.partners.dispute.Step;
import org.samenspel.web.href.Linked;

/**
 * A dispute as the parties of its agreement read it, with where it stands on a day and what was done until then.
 *
 * @param asOf that day
 */
public record DisputeDetails(
        URI href,
        UUID id,
        UUID agreementId,
        LocalDate asOf,
        String subject,
        List<String> articles,
        List<UUID> articleIds,
        List<OrganizationReference> parties,
        DisputeState state,
        List<StepDetails> steps)
        implements Linked {

    static DisputeDetails of(Dispute dispute, LocalDate day, References references) {
        return new DisputeDetails(
                references.href(DisputeResource.class, dispute.agreementId(), dispute.id()),
                dispute.id(),
                dispute.agreementId(),
                day,
                dispute.subject(),
                dispute.articles(),
                dispute.articleIds(),
                references.organizations(dispute.partyIds()),
                dispute.stateOn(day),
                dispute.steps().stream()
                        .filter(step -> step.isKnownOn(day))
                        .map(step -> StepDetails.of(step, references))
                        .toList());
    }

    /**
     * What was done.
     *
     * @param withdrawnOn null while it counts
     */
    public record StepDetails(
            UUID id,
            OrganizationReference organization,
            Step.Kind kind,
            LocalDate day,
            @Nullable String mediator,
            @Nullable UUID proposalId,
            @Nullable String note,
            @Nullable LocalDate withdrawnOn,
            @Nullable String withdrawalReason) {

        static StepDetails of(Step step, References references) {
            Step.Withdrawal withdrawal = step.withdrawal();
            return new StepDetails(
                    step.id(),
                    references.organization(step.organizationId()),
                    step.kind(),
                    step.day(),
                    step.mediator(),
                    step.proposalId(),
                    step.note(),
                    withdrawal == null ? null : withdrawal.withdrawnOn(),
                    withdrawal == null ? null : withdrawal.reason());
        }
    }
}
