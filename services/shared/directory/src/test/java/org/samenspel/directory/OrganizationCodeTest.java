package org.samenspel.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationCodeTest {

    @ParameterizedTest
    @CsvSource({"KBO,0478953435", "OVO,OVO000001", "NIS,46003"})
    void takesCodesThatTheRegisterGives(CodeScheme scheme, String code) {
        assertThat(new OrganizationCode(scheme, code, null, null).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"KBO,0478953436", "KBO,2478953435", "KBO,478953436", "OVO,OVO12", "NIS,123"})
    void refusesCodesThatTheRegisterDoesNotGive(CodeScheme scheme, String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new OrganizationCode(scheme, code, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BE 0478.953.435", "0478 953 435", "0478 953435", "0478.953.\n435", "478953435"})
    void keepsTheTenDigitsOfAKboNumberInAnyPrintedForm(String code) {
        assertThat(new OrganizationCode(CodeScheme.KBO, code, null, null).code())
                .isEqualTo("0478953435");
    }

    @ParameterizedTest
    @CsvSource({"KBO,0478953436", "KBO,x", "OVO,OVO12", "NIS,123"})
    void saysWhatIsWrongInTheWordsOfTheContract(CodeScheme scheme, String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OrganizationCode(scheme, code, null, null))
                .withMessageStartingWith("code must ");
    }

    @Test
    void refusesValidityThatEndsBeforeItBegins() {
        LocalDate merged = LocalDate.of(2025, 1, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OrganizationCode(CodeScheme.NIS, "46003", merged, merged.minusDays(1)));
    }
}
