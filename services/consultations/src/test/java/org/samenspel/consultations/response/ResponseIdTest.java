package org.samenspel.consultations.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.values.rule.InvalidInput;

class ResponseIdTest {

    @Test
    void isRandom() {
        UUID random = UUID.randomUUID();

        assertThat(new ResponseId(random).value()).isEqualTo(random);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0193a1c0-7b1e-7000-8000-3f2a1b0c9d8e",
                "0193a1c0-7b1e-1000-8000-3f2a1b0c9d8e",
                "0193a1c0-7b1e-4000-0000-3f2a1b0c9d8e",
                "00000000-0000-0000-0000-000000000000"
            })
    void refusesIdThatTellsTheMomentOrTheMachine(UUID telling) {
        assertThatThrownBy(() -> new ResponseId(telling))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.issues()).singleElement().satisfies(issue -> {
                            assertThat(issue.name()).isEqualTo("id");
                            assertThat(issue.value()).isNull();
                        }));
    }
}
