package org.samenspel.finance.sharing.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Money;
import org.samenspel.values.Period;

class NewCostSharingTest {

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "0.0001", "10000"})
    void refusesFullTimeEquivalentsThatAreNone(BigDecimal fte) {
        assertThat(wrong(model("84500.00", fte), share(1, null, 1)))
                .containsExactlyInAnyOrder("model.sharedFte", "model.ftePerUnit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1000000000.00"})
    void refusesAmountThatIsNone(String amount) {
        assertThat(wrong(model(amount, BigDecimal.ONE), share(1, null, 1)))
                .containsExactlyInAnyOrder("model.ftePrice", "model.dailyRates[0].amount");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 1, 1, shares[0].units",
        "1, 1/0, 1, shares[0].sharedPart",
        "1, -1, 1, shares[0].sharedPart",
        "1, 1, -1, shares[0].nights[0].nights"
    })
    void refusesNumbersThatAreNone(int units, String part, int nights, String property) {
        assertThat(wrong(model("84500.00", BigDecimal.ONE), share(units, part, nights)))
                .containsExactly(property);
    }

    private static List<String> wrong(NewCostModel model, NewPartnerShare share) {
        var body = new NewCostSharing(
                UUID.randomUUID(),
                "CRISIS-2022",
                LocalizedText.dutch("Crisisopvang"),
                Period.ofYear(2022),
                null,
                model,
                List.of(share));
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return factory.getValidator().validate(body).stream()
                    .map(ConstraintViolation::getPropertyPath)
                    .map(Object::toString)
                    .toList();
        }
    }

    private static NewCostModel model(String amount, BigDecimal fte) {
        Money euro = Money.euro(amount);
        return new NewCostModel(null, null, euro, fte, fte, null, List.of(new NewCostModel.Rate("2", euro)));
    }

    private static NewPartnerShare share(int units, @Nullable String part, int nights) {
        return new NewPartnerShare(
                UUID.randomUUID(), units, part, List.of(new NewPartnerShare.Stay("2", nights)), null);
    }
}
