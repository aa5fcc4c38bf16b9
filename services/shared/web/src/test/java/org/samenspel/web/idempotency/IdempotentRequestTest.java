package org.samenspel.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.values.rule.InvalidInput;

class IdempotentRequestTest {

    @ParameterizedTest
    @ValueSource(strings = {"x", "a-b:c~!", "1234567890123456789012345678901234567890123456789012345678901234"})
    void takesVisibleCharacters(String key) {
        assertThat(IdempotentRequest.required(key)).isEqualTo(key);
    }

    @ParameterizedTest
    @EmptySource
    @ValueSource(
            strings = {
                "with space",
                "tab\t",
                "caf\u00e9",
                "12345678901234567890123456789012345678901234567890123456789012345"
            })
    void refusesKeyOfTheWrongForm(String key) {
        assertThatThrownBy(() -> IdempotentRequest.required(key))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.issues()).singleElement().satisfies(issue -> {
                            assertThat(issue.in()).isEqualTo("header");
                            assertThat(issue.name()).isEqualTo("Idempotency-Key");
                            assertThat(issue.value()).isNull();
                        }));
    }

    @Test
    void fingerprintChangesWithTheBordersBetweenItsParts() {
        assertThat(new Fingerprint().add("ab").add("c").bytes())
                .isEqualTo(new Fingerprint().add("ab").add("c").bytes())
                .isNotEqualTo(new Fingerprint().add("a").add("bc").bytes())
                .isNotEqualTo(new Fingerprint().add("abc").bytes());
    }
}
