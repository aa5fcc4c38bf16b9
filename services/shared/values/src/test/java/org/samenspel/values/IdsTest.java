package org.samenspel.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @Test
    void tellsWhenAnAggregateWasMade() {
        long before = System.currentTimeMillis();
        UUID id = Ids.next();
        long after = System.currentTimeMillis();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, after);
    }

    @Test
    void putsThoseOfOneMillisecondInTheOrderOfTheirMaking() {
        assertThat(Stream.generate(Ids::next).limit(10_000)).isSorted();
    }

    /** All but the first two Java itself reads as a UUID. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0193a1c0-7b1e-7000-8000-00000000000g",
                "193a1c0-7b1e-7000-8000-00000000000a",
                "0193a1c0-7b1e-7000-8000-a",
            })
    void readsIdsInOneForm(String other) {
        UUID id = Ids.next();

        assertThat(Ids.parse(id.toString())).isEqualTo(id);
        assertThatThrownBy(() -> Ids.parse(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsNothingByARandomId() {
        assertThat(Ids.random().version()).isEqualTo(4);
    }

    @Test
    void neverGivesAnIdTwice() {
        assertThat(Stream.generate(Ids::next).limit(10_000).distinct()).hasSize(10_000);
    }
}
