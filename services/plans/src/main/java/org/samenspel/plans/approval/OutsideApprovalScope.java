package org.samenspel.plans.approval;

import java.time.Instant;
import java.util.UUID;
import org.samenspel.web.persistence.Aggregate;

/**
 * What the other features know of an approval from outside.
 *
 * @param lapsed whether the plan reads otherwise than what was approved
 * @param organizationId who recorded it
 */
public record OutsideApprovalScope(
        UUID id, OutsideApprovalContent content, boolean lapsed, UUID organizationId, Instant recordedAt)
        implements Aggregate {

    @Override
    public long version() {
        return 0;
    }
}
