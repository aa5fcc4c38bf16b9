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
import org.samenspel.csv.CsvExport;
import org.samenspel.csv.CsvForm;
import org.samenspel.plans.plan.PlanKind;
import org.samenspel.plans.printed.Timing;

class IndicatorRoundTripTest {

    @Property(tries = 500)
    void importingAnExportChangesNothing(@ForAll("rows") IndicatorRow row, @ForAll CsvForm form) {
        String file = CsvExport.of(IndicatorCsv.FORMAT, List.of(row), form);

        var result = IndicatorCsv.compare(file.getBytes(UTF_8), Map.of(row.key(), row), PlanKind.YEAR, Set.of("3"));

        assertThat(result.rows().getFirst().row()).isEqualTo(row);
        assertThat(result.changesNothing()).isTrue();
        assertThat(result.toConfirm()).isEmpty();
    }

    @Provide
    Arbitrary<IndicatorRow> rows() {
        Arbitrary<Timing> timings = Combinators.combine(texts().injectNull(0.3), days().injectNull(0.3))
                .as((printed, day) -> new Timing(printed, day, day));
        return Combinators.combine(texts(), texts().injectNull(0.3), targets(), timings, texts().injectNull(0.5))
                .as((text, unit, target, timing, notes) -> new IndicatorRow(
                        "3",
                        null,
                        "1",
                        text,
                        target == null ? IndicatorKind.MILESTONE : IndicatorKind.COUNT,
                        unit,
                        target,
                        timing,
                        IndicatorSource.MANUAL,
                        notes));
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

    private static Arbitrary<BigDecimal> targets() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("999999"))
                .ofScale(3)
                .injectNull(0.3);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 3_650)
                .map(days -> LocalDate.of(2022, 1, 1).plusDays(days));
    }
}
