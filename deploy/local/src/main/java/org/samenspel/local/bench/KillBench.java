package org.samenspel.local.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;
import org.samenspel.local.bench.KillReport.Kill;
import org.samenspel.local.demo.Patience;
import org.samenspel.local.supervisor.Platform;
import org.samenspel.local.supervisor.StateFile;

/** Whether a response that was acknowledged is counted once, whatever is killed in the middle of a burst. */
public final class KillBench {

    private static final int TENTH = 10;
    private static final double MILLIS = 1000.0;

    private final Workbench bench;
    private final List<Victim> victims;
    private final int times;
    private final Duration burst;

    /** @param times how often each is killed */
    public KillBench(Workbench bench, List<Victim> victims, int times, Duration burst) {
        this.bench = bench;
        this.victims = victims;
        this.times = times;
        this.burst = burst;
    }

    /** Refuses with what it saw if anything was lost, doubled or refused. */
    public Measured run() {
        var kills = new ArrayList<Kill>();
        for (Victim victim : victims) {
            for (int i = 1; i <= times; i++) {
                Kill kill = kill(victim);
                bench.say("%s, %d: %s".formatted(victim.text(), i, kill));
                kills.add(kill);
            }
        }
        var report = new KillReport(kills);
        if (!report.isRight()) {
            throw new Refusal(report.text());
        }
        return new Measured(report, report.text());
    }

    private Kill kill(Victim victim) {
        BenchCampaign campaign = bench.campaign();
        Insistent respondents = bench.insistent(campaign);
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
        Settings settings = bench.platform().settings();
        victim.kill(new StateFile(settings).running().orElseThrow());
        Instant killed = Instant.now();
        if (victim == Victim.EVERYTHING) {
            new Platform(settings).up(false, System.err);
        }
        return killed;
    }

    private static double secondsUntilAnswered(Insistent respondents, Instant killed) {
        return Patience.until(
                                "the next response",
                                Insistent.LONGEST,
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
