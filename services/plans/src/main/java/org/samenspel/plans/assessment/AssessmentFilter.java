package org.samenspel.plans.assessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which assessments to list; null means any. */
public record AssessmentFilter(
        @Nullable UUID frameworkId,
        @Nullable UUID planId,
        @Nullable UUID agreementId) {}
