package org.samenspel.finance.sharing;

import org.jspecify.annotations.Nullable;

/** Which cost sharings to list; null means any. */
public record CostSharingFilter(
        @Nullable String reference, @Nullable CostSharingState state) {}
