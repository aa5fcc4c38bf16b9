package org.samenspel.local.bench;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.samenspel.local.Refusal;
import org.samenspel.local.bench.KillReport.Kill;
import org.samenspel.local.demo.Actors;
import org.samenspel.local.demo.DemoFiles;
import org.samenspel.local.demo.Json;
import org.samenspel.local.demo.Patience;
import org.samenspel.local.supervisor.Platform;
import org.samenspel.local.supervisor.Snapshot;
import org.samenspel.local.supervisor.StateFile;

/** Whether a response that was acknowledged is counted once, whatever is killed in the middle of a burst. */
public final class KillBench {

    private static final int DIFFERENT_ANSWERS = 1_000;
    private static final int TENTH = 10;
    private static final double MILLIS = 1000.0;

    private final BenchPlatform platform;
    private final Duration burst;
    private final PrintStream progress;
    private final Leftovers leftovers;
    private final DemoFiles files;
    private final List<String> answers;

    public KillBench(BenchPlatform platform, Duration burst, PrintStream progress, Leftovers leftovers) {
        this.platform = platform;
        this.burst = burst;
        this.progress = progress;
        this.leftovers = leftovers;
        this.files = new DemoFiles(platform.settings().home().resolve("deploy/demo/levl-2022"));
        this.answers = new RandomAnswers(files.json("campaigns/housing.json").path("questionnaire"), new Random())
                .lines(DIFFERENT_ANSWERS);
    }

    /** As a table, or as one JSON document. Refuses with it if anything was lost, doubled or refused. */
    public String runAndReport(int times, boolean asJson) {
        var kills = new ArrayList<Kill>();
        for (Victim victim : Victim.values()) {
            for (int i = 1; i <= times; i++) {
                Kill kill = run(victim);
                progress.println("%s, %d: %s".formatted(victim.text(), i, kill));
                kills.add(kill);
            }
        }
        var report = new KillReport(kills);
        String text = asJson ? Json.text(report) : report.text();
        if (!report.isRight()) {
            throw new Refusal(text);
        }
        return text;
    }

    private Kill run(Victim victim) {
        BenchCampaign campaign = BenchCampaign.open(new Actors(platform.ports()), files, leftovers);
        var respondents = new Insistent(
                URI.create("http://localhost:" + platform.ports().gateway() + campaign.path() + "/responses"), answers);
        Instant end = Instant.now().plus(burst);
        Thread sending = respondents.begin(end);
        Instant killed = killInTheMiddle(victim, end);
        double seconds = secondsUntilAnswered(respondents, killed);
        join(sending);
        long refusedAgain = respondents.refusedAgain(TENTH);
        return new Kill(
                victim.text(),
                respondents.acknowledged(),
                campaign.endAndCount(),
                respondents.unanswered(),
                respondents.refused().size(),
                refusedAgain,
                seconds);
    }

    private Instant killInTheMiddle(Victim victim, Instant end) {
        try {
            Thread.sleep(Duration.between(Instant.now(), end).dividedBy(2));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.", interrupted);
        }
        Snapshot running = new StateFile(platform.settings()).running().orElseThrow();
        victim.kill(running);
        Instant killed = Instant.now();
        if (victim == Victim.ALL) {
            new Platform(platform.settings()).up(false, progress);
        }
        return killed;
    }

    private static double secondsUntilAnswered(Insistent respondents, Instant killed) {
        return Patience.until(
                                "the next response",
                                () -> Optional.of(respondents.answeredAfter(killed))
                                        .filter(answered -> answered)
                                        .map(answered -> Duration.between(killed, Instant.now())))
                        .toMillis()
                / MILLIS;
    }

    private static void join(Thread sending) {
        try {
            sending.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.", interrupted);
        }
    }
}
