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
 */
record ProposalDays(@Nullable LocalDate signedOn, @Nullable LocalDate settledOn, LocalDate today) {

    /** @throws InvalidInput if it can't have been this day */
    void require(LocalDate proposedOn) {
        requireTrue(!proposedOn.isAfter(today), "proposedOn must not be after today");
        requireTrue(
                signedOn == null || !proposedOn.isBefore(signedOn),
                "The last party signed the agreement on " + signedOn);
        requireTrue(
                settledOn == null || !proposedOn.isBefore(settledOn), "What it corrects was settled on " + settledOn);
    }

    private static void requireTrue(boolean possible, String detail) {
        if (!possible) {
            throw new InvalidInput(new Issue("body", "proposedOn", null, detail, Issue.OUT_OF_RANGE));
        }
    }
}
