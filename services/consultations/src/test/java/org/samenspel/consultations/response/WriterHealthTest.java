package org.samenspel.consultations.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.ShutdownEvent;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.key.CampaignKey;

class WriterHealthTest {

    private static final byte[] RENT = "{\"tenure\":\"rent\"}".getBytes(UTF_8);

    private static final InstantSource EXHAUSTED = () -> {
        throw new OutOfMemoryError("of the test");
    };

    private final CampaignKey key = CampaignKey.fresh(UUID.randomUUID());
    private final Envelope envelope = new Envelope();

    /** Its database is never reached. */
    private final ResponseWriter writer =
            new ResponseWriter(new Responses(null), envelope, new ArrivalWatch(), EXHAUSTED.withZone(ZoneOffset.UTC));

    private final WriterHealth health = new WriterHealth(writer);

    @Test
    void anErrorOfTheMachineFailsWhatItMetAndTheWriterGoesOn() throws InterruptedException {
        writer.start();

        refuse();
        refuse();

        assertThat(health.call().getStatus()).isEqualTo(Status.UP);
        writer.stop(new ShutdownEvent());
    }

    @Test
    void aReplicaWhoseWriterDoesNotRunIsDown() {
        assertThat(health.call().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void aReplicaThatStopsIsNotDown() throws InterruptedException {
        writer.start();
        writer.stop(new ShutdownEvent());

        assertThat(health.call().getStatus()).isEqualTo(Status.UP);
    }

    private void refuse() {
        var outcome = writer.write(key, envelope.seal(key, UUID.randomUUID(), RENT, 0), RENT);

        assertThatThrownBy(outcome::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(StoreUnavailable.class);
    }
}
