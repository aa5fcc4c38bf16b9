package org.samenspel.plans.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.plans.IndicatorFixtures.count;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.directory.CodeScheme;
import org.samenspel.directory.DirectoryEntry;
import org.samenspel.directory.MunicipalityClass;
import org.samenspel.directory.MunicipalityClassification;
import org.samenspel.directory.OrganizationCode;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;

class CountedMunicipalitiesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 11, 28);

    private final IndicatorScope cities =
            count(5).on("1", "2", "1").of(CountedMunicipalities.CENTER_CITY).scope();
    private final IndicatorScope rural =
            count(1).on("1", "2", "2").of(CountedMunicipalities.RURAL).scope();
    private final IndicatorScope others =
            count(20).on("1", "2", "3").of(CountedMunicipalities.OTHER).scope();

    @ParameterizedTest
    @CsvSource({"CENTER_CITY, 1", "RURAL, 2", ", 3"})
    void municipalityCountsOnThePartOfItsClass(@Nullable MunicipalityClass itsClass, String part) {
        assertThat(partFor(municipality(itsClass, null), List.of(cities, rural, others)))
                .hasValueSatisfying(found -> assertThat(found.part()).isEqualTo(part));
    }

    @Test
    void whatNoPartCountsIsOneOfTheOthers() {
        assertThat(partFor(municipality(MunicipalityClass.RURAL, null), List.of(cities, others)))
                .contains(others);
        assertThat(partFor(municipality(MunicipalityClass.RURAL, null), List.of(cities)))
                .isEmpty();
    }

    @Test
    void classIsThatOfTheDay() {
        assertThat(partFor(municipality(MunicipalityClass.CENTER_CITY, DAY.minusDays(1)), List.of(cities, others)))
                .contains(others);
        assertThat(partFor(municipality(MunicipalityClass.CENTER_CITY, DAY), List.of(cities, others)))
                .contains(cities);
    }

    @Test
    void whatIsNoMunicipalityHasNoPart() {
        var association = new DirectoryEntry(Ids.next(), 0, LocalizedText.dutch("VVSG"), List.of(), List.of(), null);

        assertThat(partFor(association, List.of(cities, rural, others))).isEmpty();
    }

    private static Optional<IndicatorScope> partFor(DirectoryEntry organization, List<IndicatorScope> parts) {
        return CountedMunicipalities.partFor(organization, DAY, parts);
    }

    private static DirectoryEntry municipality(@Nullable MunicipalityClass itsClass, @Nullable LocalDate until) {
        return new DirectoryEntry(
                Ids.next(),
                0,
                LocalizedText.dutch("Gemeente"),
                List.of(new OrganizationCode(CodeScheme.NIS, "44021", null, null)),
                itsClass == null ? List.of() : List.of(new MunicipalityClassification(itsClass, null, until)),
                null);
    }
}
