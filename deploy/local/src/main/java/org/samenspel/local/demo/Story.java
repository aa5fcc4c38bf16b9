package org.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.samenspel.local.Ports;
import org.samenspel.local.Settings;
import org.samenspel.local.demo.Report.Campaign;
import org.samenspel.local.demo.Report.Import;
import org.samenspel.local.demo.Report.Measurements;
import org.samenspel.local.demo.Report.Plan;

/** The demo from begin to end. Each step looks first what is there already, so that a second run doubles nothing. */
public final class Story {

    private final Actors actors;
    private final DemoFiles files;
    private final SeenOnce seen;
    private final PrintStream progress;

    /** @param ports those of the running platform */
    public Story(Settings settings, Ports ports, PrintStream progress) {
        this.actors = Actors.on(ports);
        this.files = new DemoFiles(settings.home().resolve("deploy/demo/levl-2022"));
        this.seen = new SeenOnce(settings.data().resolve("demo-story.json"));
        this.progress = progress;
    }

    Report play() {
        var planStep = new PlanStep(actors, files, progress);
        Map<String, String> plans = planStep.beginPlans();
        List<Import> imports = planStep.importFiles(plans);
        planStep.publish(plans);
        var indicators = new Indicators(actors.auditor(), plans.get("year"));
        var campaignStep = new CampaignStep(actors, files, seen, progress);
        List<Campaign> campaigns =
                List.of(campaignStep.play("housing", indicators), campaignStep.play("youth", indicators));
        new MeasurementStep(actors, files).record(indicators);
        JsonNode read =
                actors.auditor().get(plans.get("year") + "/progress").orRefuse().json();
        return new Report(
                plan(plans),
                Json.MAPPER.convertValue(read, Progress.class),
                campaigns,
                measurements(plans.get("year")),
                imports);
    }

    /** The report as text for people, or as one JSON document. */
    public String playAndReport(boolean asJson) {
        Report report = play();
        return asJson ? Json.MAPPER.valueToTree(report).toPrettyString() : ReportText.of(report);
    }

    private Plan plan(Map<String, String> plans) {
        JsonNode plan = actors.auditor().get(plans.get("year")).orRefuse().json();
        return new Plan(
                plan.path("title").path("nl").asText(),
                plan.path("organization").path("code").asText(),
                plan.path("period").path("start").asText(),
                plan.path("period").path("end").asText(),
                count(plans.get("year") + "/goals?level=strategic"),
                count(plans.get("year") + "/goals?level=operational"),
                count(plans.get("year") + "/actions"),
                count(plans.get("year") + "/indicators"),
                count(plans.get("multiYear") + "/indicators"));
    }

    private int count(String collection) {
        return actors.auditor().list(collection).size();
    }

    private Measurements measurements(String yearPlan) {
        List<JsonNode> all = actors.auditor().list(yearPlan + "/indicators").stream()
                .flatMap(indicator -> actors.auditor().list(Indicators.measurements(indicator)).stream())
                .toList();
        int byCampaign = (int) all.stream().filter(one -> one.has("eventId")).count();
        int corrections = (int) all.stream().filter(one -> one.has("corrects")).count();
        return new Measurements(all.size() - byCampaign, corrections, byCampaign);
    }
}
