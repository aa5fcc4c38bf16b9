package org.samenspel.local.bench;

import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Random;
import org.samenspel.local.Settings;
import org.samenspel.local.demo.Actors;
import org.samenspel.local.demo.DemoFiles;
import org.samenspel.local.demo.Story;
import org.samenspel.local.part.PostgresServer;

/** What every bench works with: a running platform, somebody who may act there, respondents, and what has to be undone. */
public final class Workbench {

    private static final int DIFFERENT_ANSWERS = 10_000;

    private final BenchPlatform platform;
    private final PrintStream progress;
    private final Leftovers leftovers;
    private final DemoFiles files;
    private final Actors actors;
    private final List<String> answers;
    private final Respondents respondents;
    private final Generator generator;

    public Workbench(Settings settings, PrintStream progress, Leftovers leftovers) {
        this.platform = BenchPlatform.of(settings, progress, leftovers);
        this.progress = progress;
        this.leftovers = leftovers;
        this.files = new DemoFiles(settings.home().resolve("deploy/demo/levl-2022"));
        this.actors = new Actors(platform.ports());
        this.answers = new RandomAnswers(files.json("campaigns/housing.json").path("questionnaire"), new Random())
                .lines(DIFFERENT_ANSWERS);
        this.respondents = new Respondents(Server.here(platform.ports().gateway()), answers);
        this.generator = Programs.find("wrk")
                .<Generator>map(program -> new Wrk(program, platform.ports(), answers))
                .orElse(respondents);
    }

    BenchPlatform platform() {
        return platform;
    }

    public Actors actors() {
        return actors;
    }

    /** For closed loops: wrk if the machine has it. */
    Generator generator() {
        return generator;
    }

    /** For open loops. */
    Respondents respondents() {
        return respondents;
    }

    /** For bursts in which something is killed. */
    Insistent insistent(BenchCampaign campaign) {
        String gateway = "http://localhost:" + platform.ports().gateway();
        return insistent(URI.create(gateway + campaign.path() + "/responses"));
    }

    /** The same at another door. */
    public Insistent insistent(URI responses) {
        return new Insistent(responses, answers);
    }

    PostgresServer postgres() {
        return new PostgresServer(platform.ports());
    }

    Floor floor() {
        return Programs.find("pgbench")
                .<Floor>map(program -> new Pgbench(program, platform.ports()))
                .orElseGet(() -> new JdbcFloor(postgres()));
    }

    /** An open campaign of ours, until the end. */
    public BenchCampaign campaign() {
        return BenchCampaign.open(actors, files, leftovers);
    }

    /** Its responses, until the end. */
    Storage storage(BenchCampaign campaign) {
        return new Storage(postgres(), campaign.id(), leftovers);
    }

    /** The address of the demo's year plan with all that it says; it stays. */
    String yearPlan() {
        return new Story(platform.settings(), platform.ports(), progress).beginYearPlan();
    }

    Machine machine() {
        return Machine.here(platform.settings().data(), Storage.settings(postgres()));
    }

    /** Done at the end, whatever ends us. */
    public void undo(Runnable step) {
        leftovers.add(step);
    }

    void say(String what) {
        progress.println(what);
    }
}
