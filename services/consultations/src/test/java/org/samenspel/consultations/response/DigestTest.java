package org.samenspel.consultations.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DigestTest {

    @Test
    void isTheSameInWhateverOrder() {
        assertThat(of("rent", "own", "rent").isSameAs(of("rent", "rent", "own")))
                .isTrue();
    }

    @Test
    void isAnotherWhenOneIsMissingTwiceThereOrChanged() {
        assertThat(of("rent", "own").isSameAs(of("rent"))).isFalse();
        assertThat(of("rent", "own").isSameAs(of("rent", "own", "own"))).isFalse();
        assertThat(of("rent", "own").isSameAs(of("rent", "rent"))).isFalse();
    }

    private static Digest of(String... answers) {
        var digest = new Digest();
        Stream.of(answers).map(answer -> answer.getBytes(UTF_8)).forEach(digest::add);
        return digest;
    }
}
