package org.samenspel.cluster.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenspel.cluster.release.Installation;
import org.samenspel.cluster.release.LastWords;
import org.samenspel.cluster.release.Namespace;
import org.samenspel.cluster.release.Release;
import org.samenspel.local.Refusal;
import org.samenspel.local.bench.Crowd;
import org.samenspel.local.bench.Traffic;

/**
 * An installation with `environment=production`: TLS to PostgreSQL, Kafka, Keycloak and between the parts, accounts and passwords of a site
 * of its own, servers that the chart did not bring. The story is played over TLS, nobody is let in who comes in the clear or as somebody
 * else, and certificates are renewed while it is used, which nobody notices.
 */
final class ProductionProof implements Proof {

    private static final Duration UNTIL_READY = Duration.ofMinutes(8);
    private static final Duration OF_A_TEST = Duration.ofMinutes(3);
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration AROUND = Duration.ofSeconds(10);
    private static final Duration AT_LEAST = Duration.ofSeconds(60);

    /** After which the gateway has let connections to services go that nobody used. */
    private static final Duration IDLE = Duration.ofSeconds(25);

    /** Half of them begin a connection, and with it TLS anew: many times the processor time of what it is for. */
    private static final double MOST = 60;

    private static final double SLOWLY = 0.3;

    @Override
    public int number() {
        return 7;
    }

    @Override
    public String name() {
        return "in production, certificates renewed in use";
    }

    @Override
    public Optional<Namespace> measured(Trial trial) {
        return Optional.of(trial.production());
    }

    @Override
    public void run(Trial trial, Count count) throws Exception {
        Images images = trial.images().get();
        // Two cores don't take another release beside it.
        trial.cleanUp();
        Path folder = trial.folder().resolve("production");
        Site site = Site.made(trial.settings().home(), folder.resolve("site"));
        var servers = new SiteServers(trial.production(), site, trial.settings().home(), images);
        trial.say("Bringing PostgreSQL, Kafka and Keycloak, with TLS and passwords of their own");
        servers.bring();
        install(trial, images, folder);
        // What an earlier run saw once was another installation.
        Files.deleteIfExists(folder.resolve("data/demo-story.json"));
        DemoRelease.play(trial, folder, site.entrance(), count);
        int forwarded = DemoRelease.freePorts().gateway();
        count.add(new Strangers(trial, site, forwarded).refused());
        renew(trial, site, new Renewal(trial, site, servers, forwarded), count);
    }

    private static void install(Trial trial, Images images, Path folder) throws IOException {
        Namespace namespace = trial.production();
        var release = new Release(trial.kubectl(), namespace.name(), "samenspel");
        Map<String, Object> settings = new HashMap<>(trial.values());
        settings.putAll(images.values());
        var wanted = new Release.Wanted(trial.chart(), files(trial, images, folder), settings, UNTIL_READY);
        try (var words = new LastWords(namespace)) {
            bring(new Installation(namespace, release), wanted, trial, words);
        }
        String failure = release.failureOfTest(OF_A_TEST);
        release.findings().lines().forEach(trial::say);
        if (failure != null) {
            throw new Refusal("The look from within: " + failure);
        }
    }

    private static void bring(Installation installation, Release.Wanted wanted, Trial trial, LastWords words) {
        try {
            installation.bring(wanted, trial.progress());
        } catch (Refusal refusal) {
            throw new Refusal(refusal.getMessage() + "\nPods said:\n" + words.told(), refusal);
        }
    }

    /** What the chart's own values of production say, and what this site says otherwise. */
    private static List<Path> files(Trial trial, Images images, Path folder) throws IOException {
        Path own = Files.createDirectories(folder).resolve("values.yaml");
        Files.writeString(own, SiteServers.filled("site-values.yaml", SiteServers.values(images)));
        return List.of(trial.settings().home().resolve("helm/samenspel/ci/production-values.yaml"), own);
    }

    private static void renew(Trial trial, Site site, Renewal renewal, Count count) throws Exception {
        double rate = Math.min(trial.rate(), MOST);
        try (Crowd crowd = new Crowd(trial.settings().home(), site.entrance())) {
            Traffic warming = crowd.come(SLOWLY * rate);
            Thread.sleep(WARM_UP);
            trial.say("Warming up: " + crowd.end(warming));
            Traffic traffic = crowd.come(rate);
            try {
                long begin = System.nanoTime();
                Thread.sleep(AROUND);
                renewal.run();
                long left = AT_LEAST.toNanos() - (System.nanoTime() - begin);
                Thread.sleep(Duration.ofNanos(Math.max(AROUND.toNanos(), left)));
            } finally {
                Traffic.Seen seen = crowd.end(traffic);
                count.add(seen);
                trial.say("Certificates renewed: " + seen);
            }
            Thread.sleep(IDLE);
            crowd.requireReads();
            trial.say(crowd.requireStored() + " responses are stored, each once");
        }
    }
}
