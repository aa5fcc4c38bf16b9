package org.samenspel.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnterpriseNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"0478953435", "0451857573", "0202239951", "1000000021"})
    void acceptsNumbersWithCorrectCheckDigits(String digits) {
        assertThat(new EnterpriseNumber(digits)).hasToString(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000095", "0478953436", "2478953435", "478953435", "04789534350", "047895343x", ""})
    void refusesOtherNumbers(String digits) {
        assertThatThrownBy(() -> new EnterpriseNumber(digits))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("must be a KBO number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BE 0478.953.435",
                "BE0478953435",
                "be 0478 953 435",
                "0478.953.435",
                " 0478953435 ",
                "0478 953435",
                "BE\u00A00478\u00A0953\u00A0435",
                "0478.953.\n435",
                "BE 0478.9\r\n53.435",
                "478953435",
                "478.953.435",
                "BE 478 953 435",
                "BE-0478.953.435",
                "0478-953-435",
                "0478/953/435",
                "0478 - 953 - 435",
                "BTW BE 0478.953.435",
                "BTW-BE 0478.953.435",
                "TVA: BE0478953435",
                "KBO 0478.953.435",
                "RPR 0478.953.435",
                "RPR Brussel 0478.953.435",
                "RPR Gent, afdeling Dendermonde 0478.953.435",
                "BTW BE 0478.953.435 RPR Brussel",
                "0478.953.435 (RPM Bruxelles)"
            })
    void readsNumbersAsTheyArePrinted(String text) {
        assertThat(EnterpriseNumber.parse(text)).isEqualTo(new EnterpriseNumber("0478953435"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NL 0478.953.435",
                "BTW NL 0478.953.435",
                "0478_953_435",
                "04.78953435",
                "BE",
                "RPR Brussel",
                "BTWX 0478.953.435",
                "0478.953.435 Brussel",
                "047895343",
                "100000002",
                "478953436"
            })
    void refusesWhatNobodyWrites(String text) {
        assertThatThrownBy(() -> EnterpriseNumber.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void noticesEveryDigitThatIsWrong(
            @ForAll @IntRange(max = 19_999_999) int first,
            @ForAll @IntRange(max = 9) int position,
            @ForAll @IntRange(min = 1, max = 9) int difference) {
        String digits = "%08d%02d".formatted(first, 97 - first % 97);
        char wrong = Character.forDigit((digits.charAt(position) - '0' + difference) % 10, 10);
        String misread = digits.substring(0, position) + wrong + digits.substring(position + 1);

        assertThat(EnterpriseNumber.parse(digits).digits()).isEqualTo(digits);
        assertThatThrownBy(() -> new EnterpriseNumber(misread)).isInstanceOf(IllegalArgumentException.class);
    }
}
