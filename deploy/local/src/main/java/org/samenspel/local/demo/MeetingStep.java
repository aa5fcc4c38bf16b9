package org.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.samenspel.local.demo.Governance.Decision;
import org.samenspel.local.demo.Governance.Meeting;

/** Story: meetings are planned, conflicts declared, decisions taken, minutes approved; one meeting is cancelled. */
final class MeetingStep {

    private static final String MEETINGS = "/governance/v1/meetings";

    private final Actors actors;
    private final Api api;
    private final BodyStep bodies;
    private final Organizations organizations;
    private final Map<String, String> subjects;
    private final PrintStream progress;

    /** @param subjects the ids of what meetings decide about, by the reference that the files use */
    MeetingStep(
            Actors actors,
            BodyStep bodies,
            Organizations organizations,
            Map<String, String> subjects,
            PrintStream progress) {
        this.actors = actors;
        this.api = actors.governance();
        this.bodies = bodies;
        this.organizations = organizations;
        this.subjects = subjects;
        this.progress = progress;
    }

    /** From where it stands to where the file leaves it: each step is taken once, and what it moves has moved afterwards. */
    void hold(JsonNode file, Indicators indicators) {
        JsonNode meeting = api.findOrPost(MEETINGS, one -> isSame(one, file), plan(file, indicators));
        String path = MEETINGS + "/" + meeting.path("id").asText();
        String state = meeting.path("state").asText();
        if (state.equals("planned") && file.path("state").asText().equals("cancelled")) {
            cancel(path, file);
        } else if (state.equals("planned")) {
            begin(path, file);
            finish(path, file);
        } else if (state.equals("underway")) {
            finish(path, file);
        }
        String id = Api.id(path);
        file.path("contributesTo").forEach(printed -> indicators.awaitMeasurement(printed, "meeting", id));
    }

    Meeting read(JsonNode file) {
        JsonNode meeting = actors.auditor().list(MEETINGS).stream()
                .filter(one -> isSame(one, file))
                .findFirst()
                .orElseThrow();
        String id = meeting.path("id").asText();
        JsonNode body = api.get(BodyStep.BODIES + "/" + meeting.path("bodyId").asText())
                .orRefuse()
                .json();
        JsonNode participants = meeting.path("participants");
        return new Meeting(
                body.path("name").path("nl").asText(),
                meeting.path("date").asText(),
                meeting.path("state").asText(),
                participants.isMissingNode() ? meeting.path("present").size() : participants.asInt(),
                meeting.path("conflicts").size(),
                meeting.path("state").asText().equals("held") ? countsOn(file) : List.of(),
                decisions(id));
    }

    private static List<String> countsOn(JsonNode file) {
        Stream<String> indicators = file.path("contributesTo")
                .valueStream()
                .map(printed -> "indicator " + printed.path("action").asText() + "."
                        + printed.path("indicator").asText());
        Stream<String> agreement =
                Stream.ofNullable(Json.text(file.path("agreement"))).map(one -> "agreement " + one);
        return Stream.concat(indicators, agreement).toList();
    }

    private ObjectNode plan(JsonNode file, Indicators indicators) {
        ObjectNode meeting = Json.pick(file, "date", "startsAt", "place");
        meeting.put("bodyId", bodies.bodyId(file.path("body").asText()));
        ArrayNode agenda = meeting.putArray("agenda");
        file.path("items").forEach(item -> agenda.add(item(item)));
        ArrayNode contributesTo = meeting.putArray("contributesTo");
        file.path("contributesTo")
                .forEach(printed -> contributesTo.add(indicators.find(printed).path("id")));
        return meeting;
    }

    private ObjectNode item(JsonNode file) {
        ObjectNode item = Json.pick(file, "number");
        item.putObject("title").set("nl", file.path("title"));
        ObjectNode subject = item.putObject("subject");
        subject.set("kind", file.path("subject").path("kind"));
        if (file.path("subject").has("reference")) {
            subject.put(
                    "id", subjects.get(file.path("subject").path("reference").asText()));
        }
        return item;
    }

    private void cancel(String path, JsonNode file) {
        ObjectNode cancellation = Json.MAPPER.createObjectNode();
        cancellation.set("reason", file.path("reason"));
        api.put(path + "/cancellation", path, cancellation).orRefuse();
        progress.println("cancelled: meeting of " + file.path("date").asText());
    }

    /** Conflicts come before the start. */
    private void begin(String path, JsonNode file) {
        if (!file.path("conflicts").isEmpty()) {
            ObjectNode list = Json.MAPPER.createObjectNode();
            ArrayNode conflicts = list.putArray("conflicts");
            file.path("conflicts")
                    .forEach(conflict -> conflicts.add(
                            withPerson(conflict, "item", "reason").<JsonNode>set("toldOn", file.path("date"))));
            api.put(path + "/conflicts", path, list).orRefuse();
        }
        ObjectNode attendance = Json.pick(file, "participants");
        if (file.has("attendance")) {
            attendance.set("present", personIds(file.path("attendance").path("present")));
            attendance.set("excused", personIds(file.path("attendance").path("excused")));
        }
        attendance.set("organizationIds", organizations.ids(file.path("organizations")));
        api.put(path + "/attendance", path, attendance).orRefuse();
    }

    private void finish(String path, JsonNode file) {
        List<JsonNode> known = decisionsOf(Api.id(path));
        for (JsonNode item : file.path("items")) {
            boolean decided = known.stream().anyMatch(one -> one.path("item").equals(item.path("number")));
            if (item.has("decision") && !decided) {
                api.post(path + "/decisions", decision(item)).orRefuse();
            }
        }
        ObjectNode minutes = Json.MAPPER.createObjectNode();
        minutes.set("approvedOn", file.path("minutesApprovedOn"));
        api.put(path + "/minutes", path, minutes).orRefuse();
        progress.println("held: meeting of " + file.path("date").asText());
    }

    private ObjectNode decision(JsonNode item) {
        JsonNode printed = item.path("decision");
        ObjectNode decision = Json.MAPPER.createObjectNode();
        decision.set("item", item.path("number"));
        decision.set("method", printed.path("by"));
        if (printed.has("for")) {
            decision.putObject("tally")
                    .put("votesFor", printed.path("for").asInt())
                    .put("votesAgainst", printed.path("against").asInt())
                    .put("abstained", printed.path("abstained").asInt());
        }
        ArrayNode standpoints = decision.putArray("minorityStandpoints");
        item.path("minorityStandpoints").forEach(standpoint -> standpoints.add(withPerson(standpoint, "text")));
        return decision;
    }

    private ObjectNode withPerson(JsonNode file, String... properties) {
        return Json.pick(file, properties)
                .put("personId", bodies.personId(file.path("person").asText()));
    }

    private ArrayNode personIds(JsonNode names) {
        ArrayNode ids = Json.MAPPER.createArrayNode();
        names.forEach(name -> ids.add(bodies.personId(name.asText())));
        return ids;
    }

    private boolean isSame(JsonNode meeting, JsonNode file) {
        return meeting.path("bodyId")
                        .asText()
                        .equals(bodies.bodyId(file.path("body").asText()))
                && meeting.path("date").equals(file.path("date"));
    }

    private List<JsonNode> decisionsOf(String meetingId) {
        return actors.auditor().list("/governance/v1/decisions?meetingId=" + meetingId);
    }

    private List<Decision> decisions(String meetingId) {
        return decisionsOf(meetingId).stream()
                .map(one -> {
                    ObjectNode decision = one.deepCopy();
                    decision.put(
                            "minorityStandpoints",
                            one.path("minorityStandpoints").size());
                    return Json.MAPPER.convertValue(decision, Decision.class);
                })
                .toList();
    }
}
