package org.samenspel.finance.sharing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/**
 * The days on which a cost sharing can have been proposed.
 *
 * @param signedOn when the last party signed the agreement; null when that is not known
 * @param settledOn when what it puts right was settled; null of what puts nothing right
 * @param takenBackOn when the round before was taken back; null of the first
 */
record ProposalDays(
        @Nullable LocalDate signedOn,
        @Nullable LocalDate settledOn,
        @Nullable LocalDate takenBackOn,
        LocalDate today) {

    /** @throws InvalidInput if it can't have been this day */
    void require(LocalDate proposedOn) {
        requireTrue(!proposedOn.isAfter(today), "proposedOn must not be after today");
        requireNotBefore(signedOn, proposedOn, "The last party signed the agreement on ");
        requireNotBefore(settledOn, proposedOn, "What it corrects was settled on ");
        requireNotBefore(takenBackOn, proposedOn, "The round before was taken back on ");
    }

    private static void requireNotBefore(@Nullable LocalDate first, LocalDate proposedOn, String detail) {
        requireTrue(first == null || !proposedOn.isBefore(first), detail + first);
    }

    private static void requireTrue(boolean possible, String detail) {
        if (!possible) {
            throw new InvalidInput(new Issue("body", "proposedOn", null, detail, Issue.OUT_OF_RANGE));
        }
    }
}
