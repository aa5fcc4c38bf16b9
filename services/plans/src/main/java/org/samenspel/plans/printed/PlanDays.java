package org.samenspel.plans.printed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenspel.csv.CsvRow;
import org.samenspel.values.Period;

/** The days of a plan. A day outside them may be right, and is more often what last year's table says. */
public record PlanDays(Period plan) {

    /** Finds the days of a time odd, so that a person has to confirm them. */
    public void check(CsvRow source, Timing timing) {
        check(source, "startsOn", timing.startsOn());
        check(source, "endsOn", timing.endsOn());
    }

    /** Finds a day odd, if there is one. */
    public void check(CsvRow source, String column, @Nullable LocalDate day) {
        if (day != null && !plan.contains(day)) {
            source.doubt(
                    column,
                    day.toString(),
                    "%s is outside the plan, which runs from %s to %s".formatted(day, plan.start(), plan.end()));
        }
    }
}
