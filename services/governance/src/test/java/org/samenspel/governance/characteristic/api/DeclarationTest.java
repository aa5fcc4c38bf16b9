package org.samenspel.governance.characteristic.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.governance.characteristic.Characteristics;
import org.samenspel.governance.characteristic.Gender;
import org.samenspel.governance.characteristic.Origin;
import org.samenspel.values.rule.InvalidInput;

class DeclarationTest {

    private static final LocalDate CONSENT = LocalDate.of(2021, 6, 15);

    @Test
    void readsWhatAPersonDeclares() {
        assertThat(new Declaration("foreign", "woman", "1979-02-20", CONSENT).characteristics())
                .isEqualTo(new Characteristics(Origin.FOREIGN, Gender.WOMAN, LocalDate.of(1979, 2, 20)));
    }

    @ParameterizedTest
    @CsvSource({
        "elsewhere,,,origin",
        "FOREIGN,,,origin",
        ",women,,gender",
        ",,ooit,birthDate",
        ",,19-07-1931,birthDate",
        ",,0000-01-01,birthDate",
        ",,+10000-01-01,birthDate"
    })
    void namesWhatIsWrongAndNeverRepeatsIt(
            @Nullable String origin, @Nullable String gender, @Nullable String birthDate, String name) {
        var declaration = new Declaration(origin, gender, birthDate, CONSENT);

        assertThatThrownBy(declaration::characteristics)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.issues()).singleElement().satisfies(issue -> {
                            assertThat(issue.name()).isEqualTo(name);
                            assertThat(issue.value()).isNull();
                            assertThat(issue.detail()).isEqualTo(name + " is not one that the contract knows");
                        }));
    }

    @Test
    void refusesWhoDeclaresNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Declaration(null, null, null, CONSENT));
    }
}
