package org.samenspel.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sends another form is told in words which one is asked, never as a regular expression. */
class FormInWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Housing", "policy participation", "1st", "été", ""})
    void codeOfAnotherFormIsRefusedInWords(String code) {
        assertThat(refused(new Named("a", List.of(code))))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly(Code.FORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "LEVL 2022", "<b>", ""})
    void referenceOfAnotherFormIsRefusedInWords(String reference) {
        assertThat(refused(new Named(reference, List.of())))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly(Reference.FORM);
    }

    @Test
    void takesWhatTheContractTakes() {
        assertThat(refused(new Named("LEVL-2022_1.a", List.of("policyParticipation", "a", "b".repeat(50)))))
                .isEmpty();
        assertThat(refused(new Named("a".repeat(65), List.of("b".repeat(51))))).hasSize(2);
    }

    private static Set<ConstraintViolation<Named>> refused(Named named) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return factory.getValidator().validate(named);
        }
    }

    private record Named(@Reference String reference, List<@Code String> themes) {}
}
