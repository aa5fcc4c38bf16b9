package org.samenspel.cluster.proof;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samenspel.cluster.release.Pod;
import org.samenspel.local.Refusal;
import org.samenspel.local.bench.Crowd;
import org.samenspel.local.bench.Traffic;

/** A campaign of two minutes is one value: its pods are there when it opens, and go after its close. The same burst, without it and with it. */
final class CampaignProof implements Proof {

    private static final List<String> PROGRAMS = List.of("consultations", "gateway");
    private static final int PODS = 3;
    private static final int LEAD_MINUTES = 2;
    private static final int TAIL_MINUTES = 1;
    private static final Duration UNTIL_OPEN = Duration.ofMinutes(LEAD_MINUTES + 3L);
    private static final Duration OPEN = Duration.ofMinutes(2);
    private static final Duration BURST = Duration.ofSeconds(40);

    /** The autoscaler looks back for five minutes, then takes one pod away each minute. */
    private static final Duration UNTIL_BACK = Duration.ofMinutes(10);

    /** With a tenth of two cores a pod is to take 1 200 responses a second; five times the mean is the peak, so these need three. */
    private static final long RESPONDENTS = 80_000;

    @Override
    public int number() {
        return 3;
    }

    @Override
    public String name() {
        return "a campaign's pods, before it and after it";
    }

    @Override
    public void run(Trial trial, Count count) throws Exception {
        try (var live = LiveDemo.of(trial, count);
                Crowd crowd = live.warmCrowd()) {
            bring(live, Map.of());
            count.add(burst(live, crowd, "A burst without the value").requests());
            bringBack(live);
            Instant opens = Instant.now().plus(UNTIL_OPEN).truncatedTo(ChronoUnit.MINUTES);
            bring(live, campaign(opens));
            requirePods(live, 1, "before the window");
            sleepUntil(opens);
            requirePods(live, PODS, "when the campaign opens");
            count.add(burst(live, crowd, "The same burst with it"));
            sleepUntil(opens.plus(OPEN).plus(Duration.ofMinutes(TAIL_MINUTES)));
            awaitBack(live);
            crowd.requireStored();
        }
    }

    private static Traffic.Seen burst(LiveDemo live, Crowd crowd, String what) throws Exception {
        Traffic.Seen seen = live.during(crowd, what, () -> Thread.sleep(BURST));
        PROGRAMS.forEach(program -> live.trial().say("  pods of " + program + " at its end: " + ready(live, program)));
        return seen;
    }

    private static void bring(LiveDemo live, Map<String, Object> more) {
        var settings = new HashMap<>(more);
        for (String program : PROGRAMS) {
            settings.put(program + ".autoscaling.enabled", true);
            settings.put(program + ".autoscaling.minimum", 1);
            settings.put(program + ".autoscaling.maximum", PODS);
            settings.put(program + ".processor", "200m");
        }
        settings.put("capacity.lead", LEAD_MINUTES);
        settings.put("capacity.tail", TAIL_MINUTES);
        live.bring(live.images(), settings, Trial.PATIENCE);
    }

    /** To one pod, at once. */
    private static void bringBack(LiveDemo live) {
        var settings = new HashMap<String, Object>();
        for (String program : PROGRAMS) {
            settings.put(program + ".replicas", 1);
            settings.put(program + ".processor", "200m");
        }
        live.bring(live.images(), settings, Trial.PATIENCE);
    }

    private static Map<String, Object> campaign(Instant opens) {
        String one = "consultations.campaigns[0].";
        return Map.of(
                one + "name",
                "proof",
                one + "expectedRespondents",
                RESPONDENTS,
                one + "opens",
                opens.toString(),
                one + "closes",
                opens.plus(OPEN).toString());
    }

    private static void sleepUntil(Instant moment) throws InterruptedException {
        Thread.sleep(Math.max(0, Duration.between(Instant.now(), moment).toMillis()));
    }

    private static long ready(LiveDemo live, String program) {
        return live.pods(program).stream().filter(Pod::isReady).count();
    }

    private static void requirePods(LiveDemo live, int count, String when) {
        for (String program : PROGRAMS) {
            long ready = ready(live, program);
            if (ready != count) {
                throw new Refusal("%d pods of %s are ready %s instead of %d.".formatted(ready, program, when, count));
            }
        }
    }

    private static void awaitBack(LiveDemo live) throws InterruptedException {
        Instant end = Instant.now().plus(UNTIL_BACK);
        while (PROGRAMS.stream().anyMatch(program -> ready(live, program) != 1)) {
            if (Instant.now().isAfter(end)) {
                requirePods(live, 1, "after the campaign");
            }
            Thread.sleep(Duration.ofSeconds(5));
        }
    }
}
