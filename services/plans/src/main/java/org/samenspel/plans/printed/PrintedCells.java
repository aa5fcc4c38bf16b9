package org.samenspel.plans.printed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenspel.csv.Cells;
import org.samenspel.values.rule.Issue;

/** Reads what the source prints in the cells of a row: numbers, codes and times. */
public record PrintedCells(Cells cells) {

    private static final String TIMING = "timing";

    /** A number or code as printed, if there is one. */
    public @Nullable String number(String column) {
        return cells.parsed(
                column, text -> new PrintedNumber(text).text(), "must be 1 to 20 letters, digits, dots and hyphens");
    }

    /** A number or code as printed, which must be there. */
    public String requiredNumber(String column) {
        cells.required(column, 2_000);
        String number = cells.row().isRejected(column) ? null : number(column);
        return number == null ? "" : number;
    }

    /** The columns timing, startsOn and endsOn. */
    public Timing timing() {
        String asPrinted = cells.text(TIMING, 2_000);
        if (asPrinted != null) {
            SpreadsheetRemains.in(asPrinted).ifPresent(oddity -> cells.row().doubt(TIMING, asPrinted, oddity));
        }
        LocalDate startsOn = cells.day("startsOn");
        LocalDate endsOn = cells.day("endsOn");
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            cells.row().reject("endsOn", endsOn.toString(), "endsOn must not be before startsOn", Issue.OUT_OF_RANGE);
            return Timing.UNKNOWN;
        }
        return new Timing(asPrinted, startsOn, endsOn);
    }
}
