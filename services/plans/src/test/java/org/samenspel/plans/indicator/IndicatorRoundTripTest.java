package org.samenspel.plans.indicator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.samenspel.csv.CsvExport;
import org.samenspel.csv.CsvForm;
import org.samenspel.plans.plan.PlanKind;
import org.samenspel.plans.printed.Timing;
import org.samenspel.values.Period;
import org.samenspel.web.persistence.Withdrawal;

class IndicatorRoundTripTest {

    private static final ImportedPlan PLAN = new ImportedPlan(
            PlanKind.YEAR,
            new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2032, 12, 31)),
            Set.of("3"),
            Set.of("OD2.1/1"));

    @Property(tries = 500)
    void importingAnExportChangesNothing(@ForAll("rows") IndicatorRow row, @ForAll CsvForm form) {
        String file = CsvExport.of(IndicatorCsv.FORMAT, List.of(row), form);

        var result = IndicatorCsv.compare(file.getBytes(UTF_8), Map.of(row.key(), row), PLAN, _ -> {});

        assertThat(result.rows().getFirst().row()).isEqualTo(row);
        assertThat(result.changesNothing()).isTrue();
        assertThat(IndicatorCsv.FORMAT.readBack(IndicatorCsv.FORMAT.cells(row))).isEqualTo(row);
        assertThat(result.toConfirm()).isEmpty();
    }

    @Provide
    Arbitrary<IndicatorRow> rows() {
        Arbitrary<Timing> timings = Combinators.combine(texts().injectNull(0.3), days().injectNull(0.3))
                .as((printed, day) -> new Timing(printed, day, day));
        return Combinators.combine(texts(), texts().injectNull(0.3), targets(), countings(), timings, contributions())
                .as((text, unit, target, counting, timing, contributions) -> new IndicatorRow(
                        "3",
                        null,
                        "1",
                        null,
                        text,
                        target.isNumber() ? IndicatorKind.COUNT : IndicatorKind.MILESTONE,
                        unit,
                        target,
                        counting,
                        timing,
                        List.of(IndicatorSource.MANUAL, IndicatorSource.MEETING),
                        unit,
                        contributions,
                        null,
                        null))
                .flatMap(row -> Combinators.combine(
                                texts().injectNull(0.5), withdrawals().injectNull(0.7))
                        .as((notes, withdrawal) -> noted(row, notes).with(withdrawal)));
    }

    private static IndicatorRow noted(IndicatorRow row, @Nullable String notes) {
        return new IndicatorRow(
                row.action(),
                row.goal(),
                row.number(),
                row.part(),
                row.text(),
                row.kind(),
                row.unit(),
                row.target(),
                row.counting(),
                row.timing(),
                row.sources(),
                row.sourceReference(),
                row.contributesTo(),
                notes,
                null);
    }

    private static Arbitrary<Withdrawal> withdrawals() {
        return Combinators.combine(days(), texts()).as(Withdrawal::new);
    }

    private static Arbitrary<Counting> countings() {
        return Combinators.combine(
                        Arbitraries.of(Combination.LATEST, Combination.MAXIMUM),
                        Arbitraries.of(Counted.class),
                        Arbitraries.integers().between(0, 100).injectNull(0.5),
                        Arbitraries.of(new BigDecimal("12.5")).injectNull(0.5),
                        days().injectNull(0.5))
                .as((combination, counts, attendance, baseline, day) ->
                        new Counting(combination, counts, attendance, baseline, day, day, null));
    }

    private static Arbitrary<List<Contribution>> contributions() {
        return Arbitraries.of(Contribution.By.class)
                .map(by -> new Contribution("OD2.1/1", by))
                .list()
                .ofMaxSize(1);
    }

    /** Texts with all that quoting and guarding must not lose: separators, quotes, line breaks, formulas, apostrophes. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars('a', 'é', '€', '\'', '"', '=', '+', '-', '@', ',', ';', '|', ' ', '\t', '\r', '\n')
                .ofMinLength(1)
                .ofMaxLength(40)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static Arbitrary<Target> targets() {
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("999999"))
                .ofScale(3);
        Arbitrary<Target> bounded =
                numbers.map(number -> new Target(Direction.BETWEEN, number, number.add(BigDecimal.ONE), null));
        return Arbitraries.oneOf(numbers.map(Target::atLeast), bounded, Arbitraries.just(Target.ACHIEVED));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 3_650)
                .map(days -> LocalDate.of(2022, 1, 1).plusDays(days));
    }
}
