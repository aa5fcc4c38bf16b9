package org.samenspel.finance.budget.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewStaffAllocationTest {

    @ParameterizedTest
    @CsvSource({"0.001, 0", "1, 0", "0, 1", "-0.5, 1", "1.001, 1", "0.0005, 2"})
    void refusesPartOfAPersonThatIsNone(BigDecimal fte, int reasons) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(new NewStaffAllocation.Share("post-1", fte)))
                    .hasSize(reasons);
        }
    }
}
