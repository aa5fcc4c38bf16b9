package org.samenspel.plans.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.csv.Import.ImportedRow;
import org.samenspel.plans.plan.PlanKind;
import org.samenspel.values.Period;

/** How the indicators of the demo count, as 004 prints them. */
class LevlIndicatorsTest {

    private static final Path DATA = Path.of("../../deploy/demo/levl-2022");

    private final List<IndicatorRow> year = rows("indicators.csv", PlanKind.YEAR);
    private final List<IndicatorRow> years = rows("multi-year-indicators.csv", PlanKind.MULTI_YEAR);

    @ParameterizedTest
    @CsvSource({
        "1/2,  1, SUM,   5 20",
        "7/1,  3, PARTS, 2 1",
        "9/2,  100, SUM, 3 5 5 3",
        "14/3, 4, PARTS, 1 1 1 1",
        "14/4, 2, PARTS, 1 1",
        "21/2, 6, SUM,   100"
    })
    void partsHaveTheTargetsThatArePrinted(String key, BigDecimal target, Combination combination, String parts) {
        assertThat(of(year, key).target().value()).isEqualTo(target);
        assertThat(of(year, key).counting().combination()).isEqualTo(combination);
        assertThat(year.stream()
                        .filter(row -> row.part() != null && row.whole().equals(key))
                        .map(row -> String.valueOf(row.target().value())))
                .containsExactly(parts.split(" "));
    }

    /** 004:1136 ff.: a meeting with fewer counts for nothing. */
    @ParameterizedTest
    @CsvSource({"14/3, 20", "14/4, 15"})
    void meetingsCountWithThePrintedAttendance(String key, int attendance) {
        assertThat(year.stream()
                        .filter(row -> row.whole().equals(key))
                        .map(row -> row.counting().minimumAttendance()))
                .containsOnly(attendance);
    }

    @ParameterizedTest
    @CsvSource({"16/1, 6, OD4.2/2, 40", "16/2, 3, OD4.2/3, 15", "16/3, 5, OD4.2/4, 25"})
    void yearContributesToSeveralYears(String key, BigDecimal target, String to, BigDecimal ofYears) {
        assertThat(of(year, key).target().value()).isEqualTo(target);
        assertThat(of(year, key).contributesTo()).containsExactly(new Contribution(to, Contribution.By.VALUE));
        assertThat(of(years, to).target().value()).isEqualTo(ofYears);
    }

    @Test
    void roundsCountAsConsultationsAndAsPersons() {
        assertThat(of(year, "3/1").contributesTo())
                .containsExactly(
                        new Contribution("OD2.1/1", Contribution.By.OCCURRENCES),
                        new Contribution("OD2.1/2", Contribution.By.VALUE));
    }

    @Test
    void personsAreToldWithoutTargetAndIncomeIsExactlyTwoThirds() {
        assertThat(of(years, "OD2.1/2").target()).isEqualTo(new Target(Direction.NONE, null, null, null));
        assertThat(of(years, "OD6.4/3").target())
                .isEqualTo(new Target(Direction.AT_LEAST, new BigDecimal(2), null, new BigDecimal(3)));
        assertThat(of(years, "OD3.2/2").target().value()).isEqualTo(BigDecimal.TEN);
    }

    @Test
    void whatOtherServicesTellFeedsWhatThePrintAsksFor() {
        assertThat(Stream.of(of(year, "10/4"), of(years, "OD6.4/2"), of(year, "22/1"), of(year, "22/2")))
                .extracting(row -> row.sources().getLast(), IndicatorRow::sourceReference)
                .containsExactly(
                        tuple(IndicatorSource.AGREEMENT, "Agentschap Integratie en Inburgering"),
                        tuple(IndicatorSource.PROJECT, null),
                        tuple(IndicatorSource.MANDATE, "selectionCommittee"),
                        tuple(IndicatorSource.MANDATE, "board"));
        assertThat(of(years, "OD6.4/3").sources()).containsExactly(IndicatorSource.FINANCE);
    }

    @ParameterizedTest
    @CsvSource({"4/3", "5/3", "9/1", "14/5", "18/2", "19/3"})
    void heldMeetingAchievesWhatAsksForOne(String key) {
        assertThat(year.stream().filter(row -> row.whole().equals(key)).flatMap(row -> row.sources().stream()))
                .contains(IndicatorSource.MEETING);
    }

    private static IndicatorRow of(List<IndicatorRow> rows, String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
    }

    private static List<IndicatorRow> rows(String file, PlanKind kind) {
        var plan = new ImportedPlan(kind, Period.ofYear(2022), Set.of(), Set.of());
        try {
            return IndicatorCsv.compare(Files.readAllBytes(DATA.resolve(file)), Map.of(), plan, _ -> {}).rows().stream()
                    .map(ImportedRow::row)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
