package org.samenspel.plans.approval;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.web.persistence.Aggregate;
import org.samenspel.web.persistence.Withdrawal;

/**
 * What the other features know of an approval from outside.
 *
 * @param lapsed whether the plan reads otherwise than what was approved
 * @param organizationId who recorded it
 * @param withdrawal since when and why it counts no more; null while it does
 */
public record OutsideApprovalScope(
        UUID id,
        OutsideApprovalContent content,
        boolean lapsed,
        UUID organizationId,
        Instant recordedAt,
        @Nullable Withdrawal withdrawal)
        implements Aggregate {

    @Override
    public long version() {
        return 0;
    }
}
