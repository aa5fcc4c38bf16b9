package org.samenspel.local.demo;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenspel.local.demo.Report.Approval;
import org.samenspel.local.demo.Report.Measurements;
import org.samenspel.local.demo.Report.Plan;

/** Where the plans stand at the end of the story. */
final class PlanReading {

    /** By the projects, and by the income mix. */
    private static final List<String> FED_BY_EVENT = List.of("OD6.4/2", "OD6.4/3");

    private final Api api;
    private final String yearPlan;
    private final String multiYearPlan;

    /** @param plans the address of each plan by its reference */
    PlanReading(Api api, Map<String, String> plans) {
        this.api = api;
        this.yearPlan = requireNonNull(plans.get("year"));
        this.multiYearPlan = requireNonNull(plans.get("multiYear"));
    }

    /** The assembly's decision travels by event. */
    Plan plan(int namedPartners) {
        JsonNode plan = Patience.until(
                "the approval of the year plan",
                () -> Optional.of(api.get(yearPlan).orRefuse().json()).filter(one -> one.has("approval")));
        return new Plan(
                plan.path("title").path("nl").asText(),
                Organizations.name(plan.path("organization")),
                plan.path("period").path("start").asText(),
                plan.path("period").path("end").asText(),
                plan.path("approval").path("approvedOn").asText(),
                count(yearPlan + "/goals?level=strategic"),
                count(yearPlan + "/goals?level=operational"),
                count(yearPlan + "/actions"),
                indicators(yearPlan),
                indicators(multiYearPlan),
                namedPartners,
                Json.list(api.list(multiYearPlan + "/outsideApprovals"), Approval.class));
    }

    /** The approved budget travels by event, and so does what feeds the indicators for several years. */
    Progress progress() {
        JsonNode progress = Patience.until(
                "the money beside the progress of the year plan, and what events measure",
                () -> Optional.of(api.get(yearPlan + "/progress").orRefuse().json())
                        .filter(one -> one.has("money"))
                        .filter(one -> measured(one).containsAll(FED_BY_EVENT)));
        Map<String, String> names = api.list(Organizations.COLLECTION).stream()
                .collect(Collectors.toMap(one -> one.path("id").asText(), Organizations::name));
        progress.findParents("organizationId")
                .forEach(share -> ((ObjectNode) share)
                        .put(
                                "organization",
                                names.get(share.path("organizationId").asText())));
        return Json.MAPPER.convertValue(progress, Progress.class);
    }

    private static Set<String> measured(JsonNode progress) {
        return progress.path("goals")
                .valueStream()
                .flatMap(goal -> goal.path("operational").valueStream())
                .flatMap(goal -> goal.path("indicators")
                        .valueStream()
                        .filter(one -> !one.path("standing").asText().equals("noMeasurement"))
                        .map(one -> goal.path("code").asText() + "/"
                                + one.path("number").asText()))
                .collect(Collectors.toSet());
    }

    Measurements measurements() {
        List<JsonNode> all = api.list(yearPlan + "/indicators").stream()
                .flatMap(indicator -> api.list(Indicators.measurements(indicator)).stream())
                .toList();
        List<JsonNode> byEvent = all.stream().filter(one -> one.has("eventId")).toList();
        int corrections = (int) all.stream()
                .filter(one -> one.has("corrects") && !one.has("eventId"))
                .count();
        JsonNode own = api.get(yearPlan).orRefuse().json().path("organization").path("id");
        int byPartner = (int) all.stream()
                .filter(one -> one.has("organization")
                        && !one.path("organization").path("id").equals(own))
                .count();
        return new Measurements(
                all.size() - byEvent.size(),
                byPartner,
                corrections,
                withEvidence(byEvent, "campaign"),
                withEvidence(byEvent, "meeting"));
    }

    private static int withEvidence(List<JsonNode> measurements, String kind) {
        return (int) measurements.stream()
                .filter(one -> one.path("evidence").path("kind").asText().equals(kind))
                .count();
    }

    /** Without their parts. */
    private int indicators(String plan) {
        return (int) api.list(plan + "/indicators").stream()
                .filter(one -> !one.has("part"))
                .count();
    }

    private int count(String collection) {
        return api.list(collection).size();
    }
}
