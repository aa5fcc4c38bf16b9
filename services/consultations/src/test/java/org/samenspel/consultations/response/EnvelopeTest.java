package org.samenspel.consultations.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.key.CampaignKey;
import org.samenspel.values.Ids;
import org.samenspel.values.rule.InvalidInput;

class EnvelopeTest {

    private static final byte[] ANSWERS = "{\"tenure\":\"rent\",\"remark\":\"één\"}".getBytes(UTF_8);

    private final Envelope envelope = new Envelope();
    private final CampaignKey key = CampaignKey.fresh(Ids.next());
    private final UUID id = Ids.random();

    @Test
    void opensWhatItSealed() {
        assertThat(envelope.open(key, envelope.seal(key, id, ANSWERS, 0))).isEqualTo(ANSWERS);
    }

    @Test
    void opensWithNoOtherCampaignsKey() {
        assertStaysShut(CampaignKey.fresh(Ids.next()), envelope.seal(key, id, ANSWERS, 0));
    }

    @Test
    void opensUnderNoOtherName() {
        byte[] content = envelope.seal(key, id, ANSWERS, 0).content();

        assertStaysShut(key, new SealedResponse(key.name(Ids.random()), content));
    }

    @Test
    void opensNothingOfWhichABitWasFlipped() {
        SealedResponse sealed = envelope.seal(key, id, ANSWERS, 0);
        for (int at = 0; at < sealed.content().length; at++) {
            byte[] flipped = sealed.content().clone();
            flipped[at] ^= 1;

            assertStaysShut(key, new SealedResponse(sealed.name(), flipped));
        }
    }

    @Test
    void opensNothingThatWasCutOff() {
        SealedResponse sealed = envelope.seal(key, id, ANSWERS, 0);

        assertStaysShut(key, new SealedResponse(sealed.name(), new byte[5]));
    }

    @Test
    void givesAtMostFourLengths() {
        Set<Integer> lengths = new HashSet<>();
        IntStream.iterate(2, length -> length <= 250_000, length -> length * 11 / 10 + 1)
                .mapToObj(length -> envelope.seal(key, id, new byte[length], 0))
                .forEach(response -> lengths.add(response.content().length));

        assertThat(lengths).containsExactlyInAnyOrder(512, 4_096, 32_768, 262_144);
    }

    @Test
    void givesAnswersOneLengthThatAreGivenTheSameRoom() {
        assertThat(IntStream.rangeClosed(2, 600).mapToObj(length -> envelope.seal(key, id, new byte[length], 600)))
                .allSatisfy(response -> assertThat(response.content()).hasSize(4_096));
        assertThat(envelope.seal(key, id, ANSWERS, 1_000_000).content())
                .as("more room than there is")
                .hasSize(262_144);
    }

    @Test
    void refusesAnswersThatTheLargestLengthHasNoRoomFor() {
        int most = 262_144 - 12 - 4 - 16;

        assertThat(envelope.open(key, envelope.seal(key, id, new byte[most], 0)))
                .hasSize(most);
        assertThatThrownBy(() -> envelope.seal(key, id, new byte[most + 1], 0)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void neverGivesTheSameContentForTheSameAnswers() {
        Set<String> contents = new HashSet<>();
        for (int time = 0; time < 1_000; time++) {
            contents.add(new String(envelope.seal(key, id, ANSWERS, 0).content(), UTF_8));
        }

        assertThat(contents).hasSize(1_000);
    }

    @Test
    void saysNothingOfTheAnswersInTheContent() {
        String content = new String(envelope.seal(key, id, ANSWERS, 0).content(), UTF_8);

        assertThat(content).doesNotContain("tenure", "rent", "remark");
    }

    private void assertStaysShut(CampaignKey other, SealedResponse sealed) {
        assertThatIllegalStateException().isThrownBy(() -> envelope.open(other, sealed));
    }
}
