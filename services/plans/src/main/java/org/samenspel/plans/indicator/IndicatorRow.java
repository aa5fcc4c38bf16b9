package org.samenspel.plans.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.printed.PrintedNumber;
import org.samenspel.plans.printed.Timing;
import org.samenspel.web.persistence.Withdrawal;

/**
 * An indicator as the source prints it, or a part of one.
 *
 * @param action the number of the action it is on, in a year plan
 * @param goal the code of the operational goal it is on, in a multi-year plan
 * @param part the number of a part of the indicator with this number; null for the indicator itself
 * @param unit what is counted
 * @param sourceReference which one: the number of the other party of an agreement, the code of a body, the reference of a project
 * @param contributesTo what of the multi-year plan it counts for
 * @param notes what is odd in the print
 * @param withdrawal how the plan came to do without it; null while it does not
 */
public record IndicatorRow(
        @Nullable String action,
        @Nullable String goal,
        String number,
        @Nullable String part,
        String text,
        IndicatorKind kind,
        @Nullable String unit,
        Target target,
        Counting counting,
        Timing timing,
        List<IndicatorSource> sources,
        @Nullable String sourceReference,
        List<Contribution> contributesTo,
        @Nullable String notes,
        @Nullable Withdrawal withdrawal) {

    public IndicatorRow {
        sources = List.copyOf(sources);
        contributesTo = List.copyOf(contributesTo);
    }

    /** The same, withdrawn or not. */
    IndicatorRow with(@Nullable Withdrawal other) {
        return new IndicatorRow(
                action,
                goal,
                number,
                part,
                text,
                kind,
                unit,
                target,
                counting,
                timing,
                sources,
                sourceReference,
                contributesTo,
                notes,
                other);
    }

    /** Such as {@code 11/3}: indicator 3 of action 11; {@code 1/2/1} is its first part. */
    public String key() {
        return part == null ? whole() : whole() + "/" + part;
    }

    /** The key of the indicator that it is, or is a part of. */
    String whole() {
        return group() + "/" + number;
    }

    /** The action or goal in which its number counts. */
    public String group() {
        return action == null ? String.valueOf(goal) : action;
    }

    /** Sorts as people count, a part after its whole. */
    String sortKey() {
        String whole = new PrintedNumber(group()).sortKey() + "/" + new PrintedNumber(number).sortKey();
        return part == null ? whole : whole + "/" + new PrintedNumber(part).sortKey();
    }
}
