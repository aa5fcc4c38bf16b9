package org.samenspel.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

class MergePatchTest {

    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();
    private static final Validator VALIDATOR;

    static {
        new StrictMapper().customize(MAPPER);
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            VALIDATOR = factory.getValidator();
        }
    }

    private final Form form = new Form(new LocalizedText("Titel", "Titre", null), Color.DARK_BLUE);

    @Test
    void removesWhatIsNull() throws JsonProcessingException {
        assertThat(patched("{\"title\": {\"nl\": null}}"))
                .isEqualTo(new Form(new LocalizedText(null, "Titre", null), Color.DARK_BLUE));
    }

    @Test
    void holdsTheResultAgainstItsConstraints() {
        assertThatThrownBy(() -> patched("{\"color\": null}"))
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        refused -> assertThat(refused.getConstraintViolations())
                                .singleElement()
                                .satisfies(violation ->
                                        assertThat(violation.getPropertyPath()).hasToString("color")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"writer": "me"}                       | writer   | unknownParameter
            {"title": {"de": "Titel"}}             | title.de | unknownParameter
            {"color": "pink"}                      | color    | schemaViolation
            {"title": {"nl": null, "fr": null}}    | title    | invalidInput
            """)
    void refusesWhatTheResultMayNotBe(String patch, String name, String type) {
        assertThatThrownBy(() -> patched(patch))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.issues()).singleElement().satisfies(issue -> {
                            assertThat(issue.name()).isEqualTo(name);
                            assertThat(issue.type()).isEqualTo(Issue.INPUT_VALIDATION + type);
                        }));
    }

    private Form patched(String patch) throws JsonProcessingException {
        return new MergePatch((ObjectNode) MAPPER.readTree(patch), MAPPER, VALIDATOR).applyTo(form);
    }

    private enum Color {
        DARK_BLUE
    }

    private record Form(
            @Nullable LocalizedText title, @NotNull Color color) {}
}
