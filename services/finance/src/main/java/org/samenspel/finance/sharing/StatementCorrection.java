package org.samenspel.finance.sharing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a statement puts right.
 *
 * @param corrects the statement that it takes the place of; null for a partner that had none
 * @param difference what is borne and got now minus what it was
 * @param reason why; null when it follows from who was a party when
 */
public record StatementCorrection(
        @Nullable UUID corrects,
        SharedAmounts difference,
        @Nullable String reason) {

    /** What it comes from. */
    public CorrectionCause cause() {
        return CorrectionCause.of(reason);
    }
}
