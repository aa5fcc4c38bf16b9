package org.samenspel.consultations.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShuffleTest {

    private static final int PARTS = 4;

    private final List<byte[]> names =
            Stream.generate(ShuffleTest::name).limit(4_000).toList();

    @Test
    void givesEachNameTheSameRankAsLongAsItIsTheSameShuffle() {
        var shuffle = new Shuffle(PARTS);

        assertThat(names).allSatisfy(name -> assertThat(shuffle.rank(name)).isEqualTo(shuffle.rank(name)));
    }

    @Test
    void ranksOtherwiseEachTime() {
        assertThat(new Shuffle(PARTS).rank(names.getFirst())).isNotEqualTo(new Shuffle(PARTS).rank(names.getFirst()));
    }

    @Test
    void fillsPartsOfAboutTheSameSizeInTheOrderOfTheRanks() {
        var shuffle = new Shuffle(PARTS);
        List<Long> ranks =
                names.stream().map(shuffle::rank).sorted(Long::compareUnsigned).toList();

        List<Integer> parts = ranks.stream().map(shuffle::part).toList();

        assertThat(parts).isSorted();
        assertThat(IntStream.range(0, PARTS))
                .allSatisfy(part -> assertThat(
                                parts.stream().filter(it -> it == part).count())
                        .isBetween(800L, 1_200L));
    }

    private static byte[] name() {
        UUID random = UUID.randomUUID();
        return ByteBuffer.allocate(16)
                .putLong(random.getMostSignificantBits())
                .putLong(random.getLeastSignificantBits())
                .array();
    }
}
