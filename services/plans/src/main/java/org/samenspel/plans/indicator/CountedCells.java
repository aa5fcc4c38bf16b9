package org.samenspel.plans.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.csv.Cells;
import org.samenspel.values.rule.Issue;

/** Reads the cells that say what an indicator is to reach and how it counts. */
record CountedCells(Cells cells) {

    private static final int MOST_PEOPLE = 1_000_000;

    Target target(IndicatorKind kind) {
        Direction direction = optional("direction", kind.hasTarget() ? Direction.AT_LEAST : null, Direction.AT_LEAST);
        var target = new Target(
                direction, cells.amount("target"), cells.amount("targetMaximum"), cells.amount("targetBase"));
        if (cells.row().isRejected("kind", "target", "targetMaximum", "targetBase", "direction")) {
            return target;
        }
        if (!target.fits(kind)) {
            reject(kind, target);
        } else {
            Plausibility.check(cells.row(), "target", kind, target.value(), target.base());
            Plausibility.check(cells.row(), "targetMaximum", kind, target.maximum(), target.base());
        }
        return target;
    }

    private void reject(IndicatorKind kind, Target target) {
        BigDecimal value = target.value();
        if (!kind.hasTarget()) {
            String shown = value == null ? null : value.toString();
            cells.row().reject("target", shown, "Only a count or a percentage has a target", Issue.INVALID_INPUT);
        } else if (value == null) {
            cells.row().reject("target", null, "A count or a percentage has a target", Issue.REQUIRED_INPUT);
        } else if (target.direction() == Direction.NONE) {
            cells.row()
                    .reject("target", value.toString(), "With direction none there is no target", Issue.INVALID_INPUT);
        } else if (target.base() != null
                && (kind != IndicatorKind.PERCENTAGE || target.base().signum() == 0)) {
            String detail = "Only the target of a percentage has a base, above zero";
            cells.row().reject("targetBase", target.base().toString(), detail, Issue.INVALID_INPUT);
        } else {
            String detail = "With direction between, and only then, there is a maximum, not below the target";
            cells.row().reject("targetMaximum", Objects.toString(target.maximum(), null), detail, Issue.INVALID_INPUT);
        }
    }

    Counting counting(IndicatorKind kind, List<IndicatorSource> sources) {
        Combination combination = Objects.requireNonNull(
                optional("combination", Combination.usualOf(kind), Combination.LATEST), "the usual one is known");
        if (!Combination.of(kind).contains(combination) && !cells.row().isRejected("kind")) {
            String usable = String.join(", ", codes(Combination.of(kind)));
            cells.row()
                    .reject(
                            "combination",
                            Cells.code(combination),
                            "combination must be one of %s for this kind".formatted(usable),
                            Issue.INVALID_INPUT);
        }
        boolean people = kind == IndicatorKind.COUNT
                && (sources.contains(IndicatorSource.CONSULTATION) || sources.contains(IndicatorSource.SESSION));
        Counted usual = people ? Counted.PARTICIPANTS : Counted.OCCURRENCES;
        Counted counts = Objects.requireNonNull(optional("counts", usual, usual), "the usual one is known");
        LocalDate from = cells.day("countsFrom");
        LocalDate to = cells.day("countsTo");
        if (from != null && to != null && to.isBefore(from)) {
            cells.row().reject("countsTo", to.toString(), "countsTo must not be before countsFrom", Issue.OUT_OF_RANGE);
            return Counting.usualOf(kind);
        }
        return new Counting(combination, counts, attendance(), cells.amount("baseline"), from, to, municipalities());
    }

    private @Nullable CountedMunicipalities municipalities() {
        return optional("municipalities", null, CountedMunicipalities.OTHER);
    }

    List<IndicatorSource> sources() {
        cells.required("sources", 200);
        List<IndicatorSource> known = List.of(IndicatorSource.values());
        return cells.list("sources", 200).stream()
                .flatMap(code -> {
                    var source = known.stream()
                            .filter(one -> Cells.code(one).equals(code))
                            .findFirst();
                    if (source.isEmpty()) {
                        String detail = "sources must be one or more of " + String.join(", ", codes(known));
                        cells.row().reject("sources", code, detail, Issue.INVALID_INPUT);
                    }
                    return source.stream();
                })
                .toList();
    }

    List<Contribution> contributions() {
        return cells.list("contributesTo", 500).stream()
                .flatMap(this::contribution)
                .toList();
    }

    private Stream<Contribution> contribution(String text) {
        try {
            return Stream.of(Contribution.parse(text));
        } catch (IllegalArgumentException refused) {
            cells.row().reject("contributesTo", text, "contributesTo " + refused.getMessage(), Issue.INVALID_INPUT);
            return Stream.empty();
        }
    }

    private @Nullable Integer attendance() {
        BigDecimal people = cells.amount("minimumAttendance");
        if (people == null) {
            return null;
        }
        boolean whole =
                people.stripTrailingZeros().scale() <= 0 && people.compareTo(BigDecimal.valueOf(MOST_PEOPLE)) <= 0;
        if (!whole) {
            String detail = "minimumAttendance must be a whole number up to " + MOST_PEOPLE;
            cells.row().reject("minimumAttendance", people.toString(), detail, Issue.INVALID_INPUT);
            return null;
        }
        return people.intValue();
    }

    /** A constant, or what is meant when the cell is empty. */
    private <E extends Enum<E>> @Nullable E optional(String column, @Nullable E usual, E standIn) {
        return cells.text(column, 100) == null ? usual : cells.oneOf(column, standIn);
    }

    private static List<String> codes(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Cells::code).sorted().toList();
    }
}
