package org.samenspel.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AbsencesTest {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final AtomicLong now = new AtomicLong(-5);
    private final Absences absences = new Absences(LONGEST, now::get);

    @Test
    void areShortFromTheFirstRequestOnThatMissedTheServiceAndThenLongForAll() {
        assertThat(absences.isShort("plans")).isTrue();
        now.addAndGet(LONGEST.toNanos() - 1);
        assertThat(absences.isShort("plans")).isTrue();
        assertThat(absences.isShort("finance")).isTrue();

        now.addAndGet(1);

        assertThat(absences.isShort("plans")).isFalse();
        assertThat(absences.isShort("finance")).isTrue();
    }

    @Test
    void beginAnewWhenTheServiceWasThereAgain() {
        absences.isShort("plans");
        now.addAndGet(LONGEST.toNanos());

        absences.end("plans");

        assertThat(absences.isAway("plans")).isFalse();
        assertThat(absences.isShort("plans")).isTrue();
    }

    @Test
    void areNeverShortWhereNobodyWaits() {
        assertThat(new Absences(Duration.ZERO, now::get).isShort("plans")).isFalse();
    }
}
