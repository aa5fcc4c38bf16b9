package org.samenspel.finance.sharing;

import org.jspecify.annotations.Nullable;

/** What a correction, or another round of what is not settled, comes from. */
public enum CorrectionCause {
    /** Who keeps it began it; of a correction it says why. */
    KEEPER,
    /** A partner turned out to be a party on other days: it follows by itself. */
    PARTY_DAYS;

    /** @param reason that the keeper gave; null when it gave none */
    static CorrectionCause of(@Nullable String reason) {
        return reason == null ? PARTY_DAYS : KEEPER;
    }
}
