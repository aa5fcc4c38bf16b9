package org.samenspel.documents.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NewDocumentTest {

    @Test
    void saysInWordsWhatANameMustNotHave() {
        var subject = new NewDocument.Subject("meeting", UUID.randomUUID());
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(new NewDocument(subject, "minutes", "2022/verslag.pdf")))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactly("must have no / and no \\ in it");
        }
    }
}
