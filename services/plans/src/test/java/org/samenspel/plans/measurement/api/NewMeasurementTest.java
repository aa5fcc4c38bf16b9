package org.samenspel.plans.measurement.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewMeasurementTest {

    @ParameterizedTest
    @CsvSource({"0,", "999999999999.9999,", "-1, value", "1e30, value", "0.00001, value"})
    void refusesValueThatIsNoAmount(BigDecimal value, @Nullable String wrong) {
        var measurement = new NewMeasurement(LocalDate.of(2022, 11, 30), value, null, null, null, null, null, null);

        try (var factory = Validation.buildDefaultValidatorFactory()) {
            String names = factory.getValidator().validate(measurement).stream()
                    .map(ConstraintViolation::getPropertyPath)
                    .map(Object::toString)
                    .collect(Collectors.joining());
            assertThat(names).isEqualTo(wrong == null ? "" : wrong);
        }
    }
}
