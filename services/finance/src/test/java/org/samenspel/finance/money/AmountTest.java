package org.samenspel.finance.money;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.values.Money;

class AmountTest {

    @ParameterizedTest
    @CsvSource({
        "0.00, EUR, true",
        "999999999.99, EUR, true",
        "-0.01, EUR, false",
        "1000000000.00, EUR, false",
        "1.00, USD, false"
    })
    void isInEuroFromNothingToABillion(BigDecimal value, Currency currency, boolean valid) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Request(new Money(value, currency))))
                    .hasSize(valid ? 0 : 1);
        }
    }

    private record Request(@Amount Money amount) {}
}
