package org.samenspel.web.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenspel.values.rule.Issue;

class UnknownParameterFilterTest {

    @Test
    void namesWhatIsUnknownEmptyOrGivenTwice() {
        var given = Map.of(
                "times", List.of("1", "2"), "tone", List.of("soft"), "hue", List.of("blue"), "since", List.of(""));

        assertThat(UnknownParameterFilter.issues(given, Set.of("times", "tone", "since")))
                .extracting(Issue::in, Issue::name, Issue::detail, Issue::type)
                .containsExactly(
                        tuple("query", "hue", "hue is not a parameter of this operation", Issue.UNKNOWN_PARAMETER),
                        tuple("query", "since", "since must not be empty", Issue.INVALID_INPUT),
                        tuple("query", "times", "times must be given once", Issue.INVALID_INPUT));
    }

    @Test
    void passesWhatTheOperationKnows() {
        assertThat(UnknownParameterFilter.issues(Map.of("times", List.of("1")), Set.of("times", "tone")))
                .isEmpty();
    }
}
