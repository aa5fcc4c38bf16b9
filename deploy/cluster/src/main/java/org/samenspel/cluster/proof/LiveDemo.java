package org.samenspel.cluster.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.samenspel.cluster.release.Forwarding;
import org.samenspel.cluster.release.Pod;
import org.samenspel.cluster.release.PodHistory;
import org.samenspel.local.Ports;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;
import org.samenspel.local.bench.Crowd;
import org.samenspel.local.bench.Traffic;

/**
 * The demo with as many pods, and such volumes, as a real installation has, as far as two cores take them; and people who use it. They
 * come by a port of the node: a forwarded port would end with the one pod that it leads to.
 */
final class LiveDemo implements AutoCloseable {

    /** What consultations and the gateway have two pods of; of the others one is enough to be replaced without a gap. */
    private static final List<String> OF_CAMPAIGNS = List.of("consultations", "gateway");

    private static final List<String> OTHERS = List.of("partners", "plans", "governance", "finance");

    private static final String ROUND = "PROOF_ROUND";
    private static final Duration AROUND = Duration.ofSeconds(5);
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final double[] WARM_UP_PARTS = {0.1, 0.2, 0.4, 1};

    private final Trial trial;
    private final Count count;
    private final DemoRelease demo;
    private final Forwarding forwarding;
    private final Ports ports;
    private final Images images;
    private final Map<String, Object> settled;

    private LiveDemo(Trial trial, Count count, DemoRelease demo, Images images)
            throws IOException, InterruptedException {
        this.trial = trial;
        this.count = count;
        this.demo = demo;
        this.images = images;
        this.settled = rounds(trial);
        this.ports = new Ports(nodePort(trial));
        this.forwarding = new Forwarding(trial.namespace(), trial.folder());
        forwarding.open("samenspel-demo-keycloak", ports.keycloak());
    }

    /** The one that is there, or a new one instead of another. */
    static LiveDemo of(Trial trial, Count count) throws Exception {
        Images images = trial.images().get();
        var demo = new DemoRelease(trial, DemoRelease.freePorts());
        if (!isThere(trial)) {
            trial.namespace().delete();
            demo.bring(images, usual(), Trial.PATIENCE);
        }
        return new LiveDemo(trial, count, demo, images);
    }

    /** One that was interrupted is none. */
    private static boolean isThere(Trial trial) {
        try {
            return trial.release().isThere() && trial.namespace().hasService("samenspel-gateway-outside");
        } catch (Refusal interrupted) {
            return false;
        }
    }

    private static int nodePort(Trial trial) {
        return trial.kubectl()
                .json("--namespace", trial.namespace().name(), "get", "service", "samenspel-gateway-outside")
                .path("spec")
                .path("ports")
                .path(0)
                .path("nodePort")
                .asInt();
    }

    /**
     * What each of them asks of the processors is its share of them when there is not enough for all: what many people wait for at once
     * has more, so that what starts beside it takes the rest. And none has the optimizing compiler: in a pod that started it takes a
     * processor for minutes, which pays for a campaign of tens of thousands and not for this many requests on one small node.
     *
     * <p>Whoever comes says for whom, as what ends TLS would: so that a few connections are many people.
     */
    private static Map<String, Object> usual() {
        var settings = new HashMap<String, Object>();
        settings.put("demo.small", false);
        settings.put("exposure.kind", "service");
        settings.put("exposure.serviceType", "NodePort");
        settings.put("exposure.trustedProxies[0]", "0.0.0.0/0");
        for (String program : OF_CAMPAIGNS) {
            settings.put(program + ".processor", "200m");
            settings.put(program + ".javaOptions", "-XX:TieredStopAtLevel=1");
            settings.put(program + ".replicas", 2);
            settings.put(program + ".autoscaling.enabled", false);
        }
        for (String program : OTHERS) {
            settings.put(program + ".processor", "50m");
            settings.put(program + ".replicas", 1);
        }
        return settings;
    }

    /** The pods of these programs are replaced, by one upgrade, and stay so for what follows. */
    void replacePods(List<String> programs) {
        programs.forEach(program -> settled.put(setting(program), "round-" + System.currentTimeMillis()));
        bring(images, Map.of(), Trial.PATIENCE);
    }

    static List<String> programs() {
        return Stream.of(OF_CAMPAIGNS, OTHERS).flatMap(List::stream).toList();
    }

    /** One that nobody reads: with another value, the pods are others. */
    private static String setting(String program) {
        return program + ".settings." + ROUND;
    }

    private static Map<String, Object> rounds(Trial trial) {
        var settings = new HashMap<String, Object>();
        programs().forEach(program -> {
            String round = round(trial, program);
            if (!round.isEmpty()) {
                settings.put(setting(program), round);
            }
        });
        return settings;
    }

    private static String round(Trial trial, String program) {
        return trial.kubectl()
                .json("--namespace", trial.namespace().name(), "get", "configmap", "samenspel-" + program)
                .path("data")
                .path(ROUND)
                .asText();
    }

    /** An upgrade, beside what stays. */
    void bring(Images others, Map<String, Object> more, Duration patience) {
        var settings = new HashMap<>(usual());
        settings.putAll(settled);
        settings.putAll(more);
        demo.bring(others, settings, patience);
    }

    /** An upgrade that can't work; returns what whoever tried it is told. */
    String refusalOf(Images others, Map<String, Object> more, Duration patience) {
        try {
            bring(others, more, patience);
        } catch (Refusal refusal) {
            return String.valueOf(refusal.getMessage());
        }
        throw new Refusal("An upgrade that can't work was taken for one that did: " + more);
    }

    Images images() {
        return images;
    }

    Trial trial() {
        return trial;
    }

    /**
     * Those who come when all has been used for a while, by few and then by more: others, who answer a campaign of their own. Code that
     * has just started takes ten times the processor time of the same code after some thousand requests.
     */
    Crowd warmCrowd() throws Exception {
        try (Crowd first = crowd()) {
            for (double part : WARM_UP_PARTS) {
                String what = "Warming up with %.0f %% of the rate".formatted(100 * part);
                during(first, what, part * trial.rate(), _ -> {}, () -> Thread.sleep(WARM_UP));
            }
        }
        return crowd();
    }

    private Crowd crowd() throws IOException {
        Settings settings = trial.settings();
        var own = new Settings(settings.home(), trial.folder(), ports);
        Files.createDirectories(own.data());
        return new Crowd(own);
    }

    PodHistory history(String name) throws IOException {
        return new PodHistory(trial.namespace(), trial.folder().resolve("pods-" + name + ".json"));
    }

    /** What is done to it while people come. */
    interface Deed {
        void run() throws Exception;
    }

    /** Tells, and returns, what those saw who came from before it to some seconds after it. */
    Traffic.Seen during(Crowd crowd, String what, Deed deed) throws Exception {
        return during(crowd, what, trial.rate(), _ -> {}, deed);
    }

    /** The same of a deed that nobody may notice: it counts, also when it fails. */
    Traffic.Seen unseen(Crowd crowd, String what, Deed deed) throws Exception {
        return unseen(crowd, what, trial.rate(), deed);
    }

    /** The same, while so many come each second. */
    Traffic.Seen unseen(Crowd crowd, String what, double rate, Deed deed) throws Exception {
        return during(crowd, what, rate, count::add, deed);
    }

    private Traffic.Seen during(Crowd crowd, String what, double rate, Consumer<Traffic.Seen> counting, Deed deed)
            throws Exception {
        Traffic traffic = crowd.come(rate);
        Traffic.Seen seen;
        try {
            Thread.sleep(AROUND);
            deed.run();
            Thread.sleep(AROUND);
        } finally {
            seen = crowd.end(traffic);
            counting.accept(seen);
            trial.say(what + ": " + seen);
        }
        return seen;
    }

    /** The pods of a program that are there to stay. */
    List<Pod> pods(String program) {
        return trial.namespace().pods().stream()
                .filter(pod -> pod.program().equals(program) && pod.isLasting())
                .toList();
    }

    /** Refuses when so many pods of it are not ready in time. */
    void awaitReady(String program, int count, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (pods(program).stream().filter(Pod::isReady).count() < count) {
            if (System.nanoTime() > end) {
                throw new Refusal("Not " + count + " pods of " + program + " are ready after " + patience.toSeconds()
                        + " s: "
                        + pods(program).stream().map(Pod::reason).toList());
            }
            Thread.sleep(1_000);
        }
    }

    @Override
    public void close() {
        forwarding.close();
    }
}
