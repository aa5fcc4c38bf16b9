package org.samenspel.privacy;

import org.jspecify.annotations.Nullable;

/**
 * Which requests are asked for; null leaves a condition out.
 *
 * @param late whether they should have been answered before today
 */
public record RequestFilter(
        @Nullable RequestKind kind,
        @Nullable RequestState state,
        @Nullable Boolean late) {}
