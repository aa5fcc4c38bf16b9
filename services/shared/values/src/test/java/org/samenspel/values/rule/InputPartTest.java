package org.samenspel.values.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspel.values.LocalizedText;

class InputPartTest {

    private static final Rule RULE = () -> new Rule.Statement("odd", Rule.Kind.INPUT, LocalizedText.dutch("Vreemd"));

    private final InputPart content = new InputPart("content");

    @Test
    void namesWhatBreaksARuleWhereItStandsInTheWhole() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> content.check(() -> {
                    throw RULE.brokenBy("shares[1].part", "is odd");
                }))
                .satisfies(broken -> assertThat(broken.rule()).isEqualTo(RULE))
                .satisfies(broken ->
                        assertThat(broken.issues()).extracting(Issue::name).containsExactly("content.shares[1].part"));
    }

    @Test
    void namesWhatCanNotBeAcceptedWhereItStandsAndNothingOfTheQuery() {
        Issue day = Issue.outOfRange("asOf", null, "is too late").in("query");

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> content.check(() -> {
                    throw new InvalidInput(List.of(Issue.required("name"), day));
                }))
                .satisfies(invalid ->
                        assertThat(invalid.issues()).extracting(Issue::name).containsExactly("content.name", "asOf"));
    }
}
