package org.samenspel.consultations.response.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.consultations.response.SentResponse;

class GatheredCallTest {

    private static final UUID WONEN = UUID.fromString("7b7e2f4a-51a8-4a6f-9d2b-7f0f6f0a1b2c");
    private static final UUID WERK = UUID.fromString("0d6a0f3e-94a8-4d53-8a57-0c1a2b3c4d5e");

    @Test
    void readsEachResponseAndTheCampaignItIsFor() {
        ByteBuffer call = ByteBuffer.allocate(43)
                .putLong(WONEN.getMostSignificantBits())
                .putLong(WONEN.getLeastSignificantBits())
                .putInt(3)
                .put("one".getBytes(StandardCharsets.UTF_8))
                .putLong(WERK.getMostSignificantBits())
                .putLong(WERK.getLeastSignificantBits())
                .putInt(0)
                .flip();

        assertThat(GatheredCall.responses(call))
                .containsExactly(
                        new SentResponse(WONEN, ByteBuffer.wrap("one".getBytes(StandardCharsets.UTF_8))),
                        new SentResponse(WERK, ByteBuffer.allocate(0)));
    }

    @Test
    void refusesCallThatEndsWithinAHead() {
        assertThatThrownBy(() -> GatheredCall.responses(ByteBuffer.allocate(19)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, 4, Integer.MAX_VALUE})
    void refusesLengthThatIsNotTrue(int length) {
        ByteBuffer call =
                ByteBuffer.allocate(23).putLong(0).putLong(0).putInt(length).rewind();

        assertThatThrownBy(() -> GatheredCall.responses(call)).isInstanceOf(IllegalArgumentException.class);
    }
}
