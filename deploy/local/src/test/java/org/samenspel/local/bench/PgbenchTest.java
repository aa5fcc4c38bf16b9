package org.samenspel.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.samenspel.local.Refusal;
import org.samenspel.local.bench.Floor.Written;

class PgbenchTest {

    @Test
    void readsWhatItCommittedAndHowFastWithoutTheTimeOfConnecting() {
        assertThat(Pgbench.read("""
                pgbench (15.14 (Debian 15.14-0+deb12u1), server 18.1)
                transaction type: /tmp/insert.sql
                scaling factor: 1
                query mode: prepared
                number of clients: 16
                number of threads: 2
                maximum number of tries: 1
                duration: 8 s
                number of transactions actually processed: 138080
                number of failed transactions: 0 (0.000%)
                latency average = 0.926 ms
                initial connection time = 21.540 ms
                tps = 17282.314159 (without initial connection time)
                """)).isEqualTo(new Written(138_080, 17_282.314159));
    }

    @Test
    void readsAnOlderOneToo() {
        assertThat(Pgbench.read("""
                number of transactions actually processed: 100
                tps = 9.5 (including connections establishing)
                tps = 10.5 (excluding connections establishing)
                """)).isEqualTo(new Written(100, 10.5));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> Pgbench.read("pgbench: error: out of luck"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("out of luck");
    }
}
