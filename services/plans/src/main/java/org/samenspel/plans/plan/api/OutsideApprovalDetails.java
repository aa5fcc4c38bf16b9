package org.samenspel.plans.plan.api;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.plans.approval.OutsideApprovalScope;
import org.samenspel.web.href.Linked;
import org.samenspel.web.persistence.Withdrawal;

/**
 * An approval from outside as callers read it.
 *
 * @param withdrawal absent while it counts
 */
public record OutsideApprovalDetails(
        URI href,
        UUID id,
        String authority,
        LocalDate approvedOn,
        @Nullable String reference,
        boolean lapsed,
        OrganizationReference recordedBy,
        Instant recordedAt,
        @Nullable Withdrawal withdrawal)
        implements Linked {

    static OutsideApprovalDetails of(OutsideApprovalScope approval, UUID planId, References references) {
        return new OutsideApprovalDetails(
                references.href(OutsideApprovalResource.class, planId, approval.id()),
                approval.id(),
                approval.content().authority(),
                approval.content().approvedOn(),
                approval.content().reference(),
                approval.lapsed(),
                references.organization(approval.organizationId()),
                approval.recordedAt(),
                approval.withdrawal());
    }
}
