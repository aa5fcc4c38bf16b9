package org.samenspel.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.samenspel.directory.MunicipalityClass.CENTER_CITY;
import static org.samenspel.directory.MunicipalityClass.RURAL;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MunicipalityClassesTest {

    private static final LocalDate MERGED = LocalDate.of(2025, 1, 1);

    @Test
    void knowsTheClassOfEachDay() {
        var classes = new MunicipalityClasses(List.of(
                new MunicipalityClassification(RURAL, null, MERGED.minusDays(1)),
                new MunicipalityClassification(CENTER_CITY, MERGED, null)));

        assertThat(classes.on(MERGED.minusDays(1))).hasValue(RURAL);
        assertThat(classes.on(MERGED)).hasValue(CENTER_CITY);
        assertThat(MunicipalityClasses.NONE.on(MERGED)).isEmpty();
    }

    @Test
    void refusesTwoClassesOnTheSameDay() {
        var rural = new MunicipalityClassification(RURAL, null, MERGED);
        var city = new MunicipalityClassification(CENTER_CITY, MERGED, null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MunicipalityClasses(List.of(rural, city)))
                .withMessage("municipalityClasses must not hold two on the same day");
    }

    @Test
    void refusesValidityThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MunicipalityClassification(RURAL, MERGED, MERGED.minusDays(1)));
    }
}
