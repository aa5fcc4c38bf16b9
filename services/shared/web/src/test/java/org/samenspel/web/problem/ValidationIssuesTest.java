package org.samenspel.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.values.rule.Issue;

class ValidationIssuesTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Test
    void saysOfWhatIsAbsentThatItIsRequired() {
        assertThat(issues(new Body(null, "a", 1)))
                .containsExactly(new Issue("body", "opensAt", null, "opensAt is required", Issue.REQUIRED_INPUT));
    }

    @Test
    void saysOfWhatIsThereWhatIsWrongWithIt() {
        assertThat(issues(new Body("now", " ", 0)))
                .extracting(Issue::name, Issue::detail)
                .containsExactly(
                        tuple("title", "must not be blank"), tuple("weight", "must be greater than or equal to 1"));
    }

    private static List<Issue> issues(Body body) {
        return ValidationIssues.of(new ConstraintViolationException(VALIDATOR.validate(body)), null);
    }

    private record Body(
            @NotNull @Nullable String opensAt,
            @NotBlank String title,
            @Min(1) int weight) {}
}
