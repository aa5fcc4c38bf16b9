package org.samenspel.local.fault;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.samenspel.local.bench.Insistent;
import org.samenspel.local.demo.Patience;

/** Responses, in the middle of which something happens: all that was acknowledged is stored once, and nothing else. */
final class Burst {

    private static final Duration LENGTH = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** What the gateway holds for a service that is away is passed on within a second of its return. */
    static final Duration QUIET = Duration.ofSeconds(2);

    private final Scene scene;
    private final long before;
    private final Insistent respondents;
    private final Thread sending;

    private Burst(Scene scene, URI entrance) {
        this.scene = scene;
        this.before = new Stored(scene).settledFor(QUIET);
        this.respondents =
                scene.bench().insistent(entrance.resolve(scene.campaign().path() + "/responses"));
        this.sending = respondents.begin(Instant.now().plus(LENGTH));
    }

    /** Returns in its middle. */
    static Burst toItsMiddle(Scene scene, URI entrance) {
        var burst = new Burst(scene, entrance);
        Stored.pause(LENGTH.dividedBy(2));
        return burst;
    }

    /** What fell, once all is answered and the service is well again. */
    Optional<String> end() throws InterruptedException {
        sending.join();
        awaitWell();
        long more = new Stored(scene).settledFor(QUIET) - before;
        return more == respondents.acknowledged() && respondents.refused().isEmpty()
                ? Optional.empty()
                : Optional.of("%d acknowledged, %d stored, %d refused"
                        .formatted(
                                respondents.acknowledged(),
                                more,
                                respondents.refused().size()));
    }

    /** With the provider, which has the same database: whoever asks it first after that broke off may get no token. */
    private void awaitWell() {
        Patience.until(
                "a service that answers",
                LONGEST,
                () -> Optional.of(scene.client()
                                .send(scene.gateway(), Request.get("/consultations/v1/health"))
                                .status())
                        .filter(status -> status == 200));
        Patience.until(
                "a token",
                LONGEST,
                () -> Optional.of(scene.realm().accessToken("levl-planner")).filter(token -> !token.isEmpty()));
    }
}
