package org.samenspel.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.samenspel.gateway.access.Identity;
import org.samenspel.gateway.access.Passage;
import org.samenspel.testing.CapturedLogs;

class MisdirectionsTest {
    private long now;

    private final Misdirections misdirections = new Misdirections(() -> now);

    @Test
    void tellsOfEachServiceOnceAMinuteInWordsThatLeadToTheSetting() {
        try (var logs = new CapturedLogs(Misdirections.class.getName(), Level.ALL)) {
            misdirections.see(target("plans"), 421);
            misdirections.see(target("plans"), 421);
            misdirections.see(target("finance"), 421);
            now += Duration.ofMinutes(1).toNanos();
            misdirections.see(target("plans"), 421);

            assertThat(logs.messages()).containsExactly(told("plans"), told("finance"), told("plans"));
        }
    }

    @Test
    void saysNothingOfOtherAnswers() {
        try (var logs = new CapturedLogs(Misdirections.class.getName(), Level.ALL)) {
            misdirections.see(target("plans"), 200);
            misdirections.see(target("plans"), 404);

            assertThat(logs.messages()).isEmpty();
        }
    }

    private static Target target(String service) {
        return new Target(
                service, URI.create("https://" + service + ".apart:8443"), Identity.REQUIRED, Passage.WHOLE, null);
    }

    private static String told(String service) {
        return "The service %1$s answers 421: samenspel.web.hosts of %1$s must name %1$s.apart, the host of samenspel.gateway.routes.%1$s"
                .formatted(service);
    }
}
