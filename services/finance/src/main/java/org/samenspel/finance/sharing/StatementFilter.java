package org.samenspel.finance.sharing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which statements to list; null means any. */
public record StatementFilter(
        @Nullable UUID costSharingId, @Nullable StatementState state) {}
