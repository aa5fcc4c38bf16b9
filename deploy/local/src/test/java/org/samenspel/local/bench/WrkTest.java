package org.samenspel.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.samenspel.local.Refusal;

class WrkTest {

    @Test
    void countsWhatWasRefusedApartAndWhatWasUnderWayAtTheEndAsUnanswered() {
        Load load = Wrk.read("""
                Running 8s test @ http://localhost:9300
                  2 threads and 64 connections
                Requests/sec:   1234.56

                bench answered=10000 refused=20 broken=3 timeout=1 micros=8000000 p50=41250 p99=110000 longest=250500
                """, 64);

        assertThat(load).isEqualTo(new Load(9980, 20, 68, 8.0, 41.25, 110.0, 250.5));
        assertThat(load.perSecond()).isEqualTo(1247.5);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> Wrk.read("unable to connect to localhost:9300 Connection refused", 8))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Connection refused");
    }
}
