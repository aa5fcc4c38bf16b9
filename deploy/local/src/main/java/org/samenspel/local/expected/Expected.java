package org.samenspel.local.expected;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What must come out of the demo, counted from the source by hand (`expected.json`). */
public final class Expected {

    private final JsonNode expected;

    public Expected(Path file) throws IOException {
        expected = new JsonMapper().readTree(file.toFile());
    }

    public ExpectedNetwork network() {
        return new ExpectedNetwork(expected);
    }

    public ExpectedGovernance governance() {
        return new ExpectedGovernance(expected);
    }

    public ExpectedSharing sharing() {
        return new ExpectedSharing(expected);
    }

    public ExpectedFinance finance() {
        return new ExpectedFinance(expected);
    }

    /** All of it, by one call for whoever needs no name for what failed. */
    public void assertAll(JsonNode report) {
        assertPlan(report);
        assertProgress(report);
        assertCampaigns(report);
        assertSeveralYears(report);
        assertWhole(report);
        assertImports(report);
        network().assertAll(report);
        governance().assertAll(report);
        finance().assertAll(report);
        sharing().assertAll(report);
    }

    /** What is exported and imported again changes nothing. */
    public void assertImports(JsonNode report) {
        assertThat(report.path("imports"))
                .hasSize(4)
                .allSatisfy(file -> assertThat(file.path("unchangedAgain")).isEqualTo(file.path("rows")));
    }

    public void assertPlan(JsonNode report) {
        JsonNode counts = expected.path("plan");
        JsonNode plan = report.path("plan");
        assertThat(plan.path("strategicGoals")).isEqualTo(counts.path("strategicGoals"));
        assertThat(plan.path("operationalGoals")).isEqualTo(counts.path("operationalGoals"));
        assertThat(plan.path("actions")).isEqualTo(counts.path("actions"));
        assertThat(plan.path("actionIndicators")).isEqualTo(counts.path("actionIndicators"));
        assertThat(plan.path("multiYearIndicators")).isEqualTo(counts.path("multiYearIndicators"));
        assertThat(plan.path("namedPartners"))
                .isEqualTo(expected.path("partners").path("networkPartners").path("resolved"));
        assertThat(plan.path("approvedOn").asText()).isEqualTo("2021-11-25");
    }

    /** Activity, indicators, money and time, each for itself. */
    public void assertWhole(JsonNode report) {
        JsonNode progress = report.path("progress");
        JsonNode meetings = expected.path("progressWithMeetings");
        assertThat(progress.path("activity").path("actions"))
                .isEqualTo(expected.path("plan").path("actions"));
        assertThat(progress.path("activity").path("meetingsHeld"))
                .isEqualTo(meetings.path("measured").path("value"));
        assertThat(progress.path("totals")).isEqualTo(meetings.path("plan"));
        assertThat(progress.path("money").path("approved").path("value").asText())
                .isEqualTo(expected.path("finance").path("budget").path("total").asText());
        assertThat(progress.path("timeElapsed").asInt()).isEqualTo(1);
        assertThat(report.path("measurements")).isEqualTo(meetings.path("measurements"));
    }

    public void assertProgress(JsonNode report) {
        JsonNode story = expected.path("progressAfterStory");
        JsonNode meetings = expected.path("progressWithMeetings");
        JsonNode progress = report.path("progress");
        var strategic = new LinkedHashMap<String, JsonNode>();
        var operational = new LinkedHashMap<String, JsonNode>();
        var actions = new LinkedHashMap<String, JsonNode>();
        for (JsonNode goal : progress.path("goals")) {
            strategic.put(goal.path("code").asText(), goal.path("totals"));
            for (JsonNode below : goal.path("operational")) {
                operational.put(below.path("code").asText(), below.path("totals"));
                below.path("actions")
                        .forEach(action -> actions.put(action.path("number").asText(), action));
            }
        }
        assertThat(strategic).isEqualTo(with(story, meetings, "perStrategicGoal"));
        assertThat(operational).isEqualTo(with(story, meetings, "perOperationalGoal"));
        Map<String, JsonNode> perAction = with(story, meetings, "perAction");
        assertThat(actions)
                .hasSize(perAction.size())
                .allSatisfy(
                        (number, action) -> assertThat(action.path("totals")).isEqualTo(perAction.get(number)));
        TreeSet<String> reached = texts(story.path("reached"));
        JsonNode met = meetings.path("measured");
        reached.add(met.path("action").asText() + "." + met.path("indicator").asText());
        assertThat(standing(actions, "reached")).isEqualTo(reached);
        assertThat(standing(actions, "notReached")).isEqualTo(texts(story.path("notReached")));
        assertThat(numbers(actions, indicator -> indicator.path("late").isArray()))
                .isEqualTo(texts(story.path("late")));
    }

    /** What the year gave to the plan for several years, and what five such years come to. */
    public void assertSeveralYears(JsonNode report) {
        JsonNode wanted = expected.path("severalYears");
        var indicators = new LinkedHashMap<String, JsonNode>();
        for (JsonNode goal : report.path("progress").path("goals")) {
            goal.path("operational")
                    .forEach(below -> below.path("indicators")
                            .forEach(one -> indicators.put(
                                    below.path("code").asText() + "."
                                            + one.path("number").asText(),
                                    one)));
        }
        assertThat(withStanding(indicators, "reached")).isEqualTo(texts(wanted.path("reached")));
        assertThat(withStanding(indicators, "notReached")).isEqualTo(texts(wanted.path("notReached")));
        map(wanted.path("values"))
                .forEach((number, value) -> assertThat(
                                requireNonNull(indicators.get(number)).path("value"))
                        .isEqualTo(value));
        map(wanted.path("leftOut"))
                .forEach((number, sources) -> assertThat(
                                requireNonNull(indicators.get(number)).path("leftOut"))
                        .isEqualTo(sources));
        Map<String, JsonNode> forecasts = new LinkedHashMap<>();
        indicators.forEach((number, one) -> {
            if (one.path("forecast").isObject()) {
                forecasts.put(number, one.path("forecast"));
            }
        });
        assertThat(forecasts).isEqualTo(map(wanted.path("forecasts")));
    }

    private static TreeSet<String> withStanding(Map<String, JsonNode> indicators, String standing) {
        var numbers = new TreeSet<>(indicators.keySet());
        numbers.removeIf(number -> !requireNonNull(indicators.get(number))
                .path("standing")
                .asText()
                .equals(standing));
        return numbers;
    }

    public void assertCampaigns(JsonNode report) {
        assertThat(report.path("campaigns")).hasSize(expected.path("campaigns").size());
        for (JsonNode campaign : report.path("campaigns")) {
            JsonNode wanted = expected.path("campaigns")
                    .valueStream()
                    .filter(one -> one.path("reference").equals(campaign.path("reference")))
                    .findFirst()
                    .orElseThrow();
            assertThat(campaign.path("retry").asText()).isEqualTo("accepted");
            assertThat(campaign.path("changedReplay").asText()).isEqualTo("responseChanged");
            assertThat(campaign.path("late").asText()).isEqualTo("campaignNotOpen");
            assertThat(campaign.path("results").path("respondents")).isEqualTo(wanted.path("respondents"));
            assertThat(campaign.path("results").path("questions"))
                    .allSatisfy(question -> assertQuestion(
                            question,
                            wanted.path("questions").path(question.path("code").asText())));
        }
    }

    private static void assertQuestion(JsonNode question, JsonNode wanted) {
        ObjectNode shown = new JsonMapper().createObjectNode();
        var hidden = new TreeSet<String>();
        for (JsonNode cell : question.path("cells")) {
            if (cell.path("hidden").asBoolean()) {
                hidden.add(cell.path("code").asText());
                assertThat(cell.has("count")).isFalse();
            } else {
                shown.set(cell.path("code").asText(), cell.path("count"));
            }
        }
        assertThat(map(shown)).isEqualTo(map(wanted.path("shown")));
        assertThat(hidden).isEqualTo(texts(wanted.path("suppressed")));
        assertThat(question.path("mean").asDouble())
                .isEqualTo(wanted.path("mean").asDouble());
        assertThat(question.path("answered").asInt())
                .isEqualTo(wanted.path("answered").asInt());
    }

    private static TreeSet<String> standing(Map<String, JsonNode> actions, String standing) {
        return numbers(actions, indicator -> indicator.path("standing").asText().equals(standing));
    }

    private static TreeSet<String> numbers(Map<String, JsonNode> actions, Predicate<JsonNode> wanted) {
        var numbers = new TreeSet<String>();
        actions.forEach((number, action) -> action.path("indicators").forEach(indicator -> {
            if (wanted.test(indicator)) {
                numbers.add(number + "." + indicator.path("number").asText());
            }
        }));
        return numbers;
    }

    private static TreeSet<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return new TreeSet<>(texts);
    }

    /** What meetings change beside what measurements and consultations gave. */
    private static Map<String, JsonNode> with(JsonNode story, JsonNode meetings, String totals) {
        Map<String, JsonNode> all = map(story.path(totals));
        all.putAll(map(meetings.path(totals)));
        return all;
    }

    private static Map<String, JsonNode> map(JsonNode object) {
        var map = new LinkedHashMap<String, JsonNode>();
        object.properties().forEach(property -> map.put(property.getKey(), property.getValue()));
        return map;
    }
}
