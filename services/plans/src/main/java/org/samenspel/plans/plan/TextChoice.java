package org.samenspel.plans.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/**
 * Which text of a plan is asked for.
 *
 * @param asOf what counted at the end of this day; null means today
 * @param kind null means the one that counts
 */
public record TextChoice(@Nullable LocalDate asOf, @Nullable TextKind kind) {

    /** The text that counts today. */
    public static final TextChoice TODAY = new TextChoice(null, null);

    /** @throws InvalidInput if it is the working copy of a day: that is of today alone */
    public TextChoice {
        if (asOf != null && kind == TextKind.WORKING_COPY) {
            throw new InvalidInput(List.of(new Issue(
                    "query",
                    "text",
                    "workingCopy",
                    "The working copy is of today: leave asOf out",
                    Issue.INVALID_INPUT)));
        }
    }

    boolean isWorkingCopy() {
        return kind == TextKind.WORKING_COPY;
    }

    /**
     * The day that is asked for; null when that is today, which reads as it does without a day.
     *
     * @throws InvalidInput if it is to come
     */
    @Nullable
    LocalDate dayBefore(LocalDate today) {
        if (asOf != null && asOf.isAfter(today)) {
            throw new InvalidInput(
                    new Issue("query", "asOf", asOf, "asOf must not be after " + today, Issue.OUT_OF_RANGE));
        }
        return today.equals(asOf) ? null : asOf;
    }
}
