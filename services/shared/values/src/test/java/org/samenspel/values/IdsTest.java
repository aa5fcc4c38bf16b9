package org.samenspel.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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

    @Test
    void tellsNothingByARandomId() {
        assertThat(Ids.random().version()).isEqualTo(4);
    }

    @Test
    void neverGivesAnIdTwice() {
        assertThat(Stream.generate(Ids::next).limit(10_000).distinct()).hasSize(10_000);
    }
}
