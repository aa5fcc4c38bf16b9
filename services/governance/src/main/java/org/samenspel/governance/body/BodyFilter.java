package org.samenspel.governance.body;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which bodies to list; null means any.
 *
 * @param withdrawn those that were set up by mistake, and no others; without it none of those
 * @param unassignedOf of this organization, which was divided, and named for none of its successors
 */
public record BodyFilter(
        @Nullable String code,
        @Nullable UUID agreementId,
        boolean withdrawn,
        @Nullable UUID unassignedOf) {}
