package org.samenspel.privacy;

import org.jspecify.annotations.Nullable;

/**
 * Which requests are asked for; null leaves a condition out.
 *
 * @param late whether they should have been answered before today
 * @param restricting whether they restrict something that has not been lifted
 */
public record RequestFilter(
        @Nullable RequestKind kind,
        @Nullable RequestState state,
        @Nullable Boolean late,
        @Nullable Boolean restricting) {}
