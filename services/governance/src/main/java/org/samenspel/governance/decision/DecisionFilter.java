package org.samenspel.governance.decision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which decisions to list; null means any. */
public record DecisionFilter(
        @Nullable UUID bodyId,
        @Nullable UUID meetingId,
        @Nullable DecisionOutcome outcome) {}
