package org.samenspel.local.demo;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samenspel.local.demo.Report.Import;
import org.samenspel.local.demo.Report.Oddity;

/** Story, part 1: the plans are begun, their files imported, the plans published; importing their own export changes nothing. */
final class PlanStep {

    /**
     * A file, the plan it is imported into, and as what.
     *
     * @param confirmed the cells that are odd and right, as a person found who looked at them in print
     */
    private record File(String name, String plan, String collection, String confirmed) {}

    /** In the order in which they build on each other. The print has 3,5 and 7,5 full-time equivalents, and a phase before its year. */
    private static final String NOT_THERE_YET = "names nothing that is known here";

    private static final List<File> FILES = List.of(
            new File("goals.csv", "multiYear", "goals", ""),
            new File("multi-year-indicators.csv", "multiYear", "indicators", ""),
            new File("actions.csv", "year", "actions", ""),
            new File(
                    "indicators.csv",
                    "year",
                    "indicators",
                    "line114.startsOn,line115.startsOn,line116.target,line117.target"));

    private final Actors actors;
    private final DemoFiles files;
    private final PrintStream progress;
    private final Map<String, JsonNode> outsideApprovals = new HashMap<>();

    PlanStep(Actors actors, DemoFiles files, PrintStream progress) {
        this.actors = actors;
        this.files = files;
        this.progress = progress;
    }

    /** The address of each plan by its reference in the files. */
    Map<String, String> beginPlans() {
        var plans = new LinkedHashMap<String, String>();
        for (JsonNode file : files.json("plans.json")) {
            ObjectNode plan = file.deepCopy();
            String reference = plan.remove("reference").asText();
            JsonNode multiYearPlan = plan.remove("multiYearPlan");
            JsonNode outsideApproval = plan.remove("outsideApproval");
            plan.remove("submittedOn");
            if (multiYearPlan != null) {
                plan.put("multiYearPlanId", Api.id(requireNonNull(plans.get(multiYearPlan.asText()))));
            }
            plans.put(reference, path(findOrCreate(plan)));
            if (outsideApproval != null) {
                outsideApprovals.put(reference, outsideApproval);
            }
        }
        return plans;
    }

    /** The year plan lies before board and assembly like this: what it adopts is this text. */
    void submit(Map<String, String> plans) {
        String plan = requireNonNull(plans.get("year"));
        JsonNode now = actors.planner().get(plan).orRefuse().json();
        if (!now.has("approval") && !now.has("submittedAt")) {
            actors.planner().put(plan + "/submission", plan, submission()).orRefuse();
            progress.println("submitted: " + now.path("title").path("nl").asText());
        }
    }

    /** On the day on which both meet. */
    private JsonNode submission() {
        for (JsonNode file : files.json("plans.json")) {
            if (file.path("reference").asText().equals("year")) {
                return Json.pick(file, "submittedOn");
            }
        }
        throw new IllegalStateException("plans.json has no year plan");
    }

    /** By what actions and partnerships are judged. */
    void publishFramework() {
        JsonNode framework = files.json("assessment-framework.json");
        actors.planner()
                .findOrPost(
                        "/plans/v1/assessmentFrameworks",
                        known -> known.path("title").equals(framework.path("title")),
                        framework);
    }

    /** What was approved outside goes for the text that was imported. */
    void recordOutsideApprovals(Map<String, String> plans) {
        outsideApprovals.forEach((reference, approval) -> actors.planner()
                .findOrPost(
                        plans.get(reference) + "/outsideApprovals",
                        known -> known.path("approvedOn").equals(approval.path("approvedOn")),
                        approval));
    }

    List<Import> importFiles(Map<String, String> plans) {
        var imports = new ArrayList<Import>();
        for (File file : FILES) {
            String collection = plans.get(file.plan()) + "/" + file.collection();
            JsonNode report = importCsv(collection, files.text(file.name()), file.confirmed());
            progress.printf(
                    "%s: %d created, %d unchanged%n",
                    file.name(),
                    report.path("created").asInt(),
                    report.path("unchanged").asInt());
            JsonNode again = importCsv(collection, actors.planner().csv(collection), "");
            imports.add(new Import(
                    file.name(),
                    report.path("rows").size(),
                    oddities(report),
                    again.path("unchanged").asInt(),
                    again.path("rows").size()));
        }
        return imports;
    }

    /** The multi-year plan first: a year plan is published on a published one. */
    void publish(Map<String, String> plans) {
        plans.values().forEach(plan -> {
            if (actors.coordinator()
                    .get(plan)
                    .orRefuse()
                    .json()
                    .path("state")
                    .asText()
                    .equals("draft")) {
                actors.coordinator().put(plan + "/publication", plan, null).orRefuse();
                progress.println("published: "
                        + actors.auditor()
                                .get(plan)
                                .json()
                                .path("title")
                                .path("nl")
                                .asText());
            }
        });
    }

    /**
     * Whom the source prints as a partner of an action works on it, with or without a code; groups without a name stay words.
     *
     * @return how often an organization is named
     */
    int namePartners(Map<String, String> plans, Organizations organizations) {
        int count = 0;
        String actions = plans.get("year") + "/actions";
        for (JsonNode action : actors.planner().list(actions)) {
            String path = actions + "/" + action.path("number").asText() + "/partners";
            ArrayNode ids = organizations.named(action.path("networkPartners"));
            ObjectNode partners = Json.MAPPER.createObjectNode();
            partners.set("partnerIds", ids);
            actors.planner().put(path, path, partners).orRefuse();
            count += ids.size();
        }
        return count;
    }

    /** By natural key: an organization has one plan of a kind that starts on a day. */
    private JsonNode findOrCreate(ObjectNode plan) {
        String start = plan.path("period").path("start").asText();
        return actors.planner()
                .findOrPost(
                        "/plans/v1/plans",
                        known -> known.path("kind").equals(plan.path("kind"))
                                && known.path("period").path("start").asText().equals(start),
                        plan);
    }

    private JsonNode importCsv(String collection, String csv, String confirmed) {
        String confirm = confirmed.isEmpty() ? "" : "?confirm=" + confirmed;
        return actors.planner()
                .postCsv(collection + "/imports" + confirm, csv)
                .orRefuse()
                .json();
    }

    /**
     * What is odd about the print. That something is not there yet is left out: the demo makes it later, so that a second run would
     * say it no more.
     */
    private static List<Oddity> oddities(JsonNode report) {
        var oddities = new ArrayList<Oddity>();
        for (JsonNode row : report.path("rows")) {
            row.path("oddities")
                    .valueStream()
                    .map(JsonNode::asText)
                    .filter(oddity -> !oddity.contains(NOT_THERE_YET))
                    .forEach(oddity -> oddities.add(
                            new Oddity(row.path("line").asInt(), row.path("key").asText(), oddity)));
        }
        return oddities;
    }

    private static String path(JsonNode plan) {
        return "/plans/v1/plans/" + plan.path("id").asText();
    }
}
