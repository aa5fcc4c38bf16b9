package org.samenspel.local.demo;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspel.local.demo.Governance.Cadence;
import org.samenspel.local.demo.Governance.Composition;
import org.samenspel.local.demo.Governance.Employee;
import org.samenspel.local.demo.Governance.Meeting;
import org.samenspel.local.demo.Governance.Renewal;
import org.samenspel.local.demo.Governance.Rule;

/** Story: bodies are set up, invented people declare what they want counted and get their seats, and rules look at the whole. */
final class BodyStep {

    static final String BODIES = "/governance/v1/bodies";
    static final String PERSONS = "/governance/v1/persons";
    static final String MANDATES = "/governance/v1/mandates";
    private static final String DIVERSITY_REPORTS = "/governance/v1/diversityReports";

    private static final String COUNTED_ON = "2021-06-30";

    private final Api api;
    private final DemoFiles files;
    private final JsonNode rules;
    private final PrintStream progress;
    private final Map<String, String> bodyIds = new HashMap<>();
    private final Map<String, String> personIds = new HashMap<>();

    BodyStep(Actors actors, DemoFiles files, PrintStream progress) {
        this.api = actors.governance();
        this.files = files;
        this.rules = files.json("governance/rules.json");
        this.progress = progress;
    }

    /** Those of the organization itself. */
    void setUpOwn() {
        setUp("levl", "");
    }

    /** Those that an agreement asks for. */
    void setUpOf(AgreementStep agreement) {
        setUp("agreement:" + agreement.reference(), agreement.id());
    }

    private void setUp(String of, String agreementId) {
        List<JsonNode> known = api.list(BODIES);
        for (JsonNode file : files.json("governance/bodies.json")) {
            if (file.path("of").asText().equals(of)) {
                JsonNode body = known.stream()
                        .filter(one -> one.path("code").equals(file.path("code")))
                        .findFirst()
                        .orElseGet(() -> api.post(BODIES, body(file, agreementId))
                                .orRefuse()
                                .json());
                bodyIds.put(file.path("code").asText(), body.path("id").asText());
            }
        }
    }

    /** Everybody declares before taking a seat: who has one has declared. */
    void seat() {
        Map<String, JsonNode> declared = files.json("governance/characteristics.json")
                .valueStream()
                .collect(Collectors.toMap(one -> one.path("person").asText(), one -> one));
        api.list(PERSONS)
                .forEach(one -> personIds.put(
                        one.path("displayName").asText(), one.path("id").asText()));
        Set<String> seats = api.list(MANDATES).stream().map(BodyStep::seat).collect(Collectors.toSet());
        int before = seats.size();
        for (JsonNode person : files.json("governance/people.json")) {
            enter(person, requireNonNull(declared.get(person.path("person").asText())), seats);
        }
        for (JsonNode file : files.json("governance/mandates.json")) {
            ObjectNode mandate = Json.pick(file, "role", "appointment", "namedExpertise", "period");
            mandate.put("bodyId", bodyId(file.path("body").asText()));
            mandate.put("personId", personId(file.path("person").asText()));
            if (seats.add(seat(mandate))) {
                api.post(MANDATES, mandate).orRefuse();
            }
        }
        renewTheBoard(seats);
        progress.printf("mandates: %d given, %d known%n", seats.size() - before, before);
        makeDiversityReport();
    }

    /** In 2022 all seats of the board are taken anew: that is told by event, never by whom. */
    private void renewTheBoard(Set<String> seats) {
        JsonNode renewal = files.json("governance/renewal.json");
        for (JsonNode file : renewal.path("seats")) {
            ObjectNode mandate = Json.pick(file, "role", "appointment", "namedExpertise");
            mandate.set("period", renewal.path("period"));
            mandate.put("bodyId", bodyId(renewal.path("body").asText()));
            mandate.put("personId", personId(file.path("person").asText()));
            if (seats.add(seat(mandate))) {
                api.post(MANDATES, mandate).orRefuse();
            }
        }
    }

    /** That the indicator which asks for it is reached. */
    void awaitRenewal(Indicators indicators) {
        indicators.awaitAchieved(files.json("governance/renewal.json"), "mandate", bodyId("board"));
    }

    /** Counts once what everybody declared: about people, compositions say no more than this does. */
    private void makeDiversityReport() {
        boolean known = api.list(DIVERSITY_REPORTS).stream()
                .anyMatch(report -> COUNTED_ON.equals(report.path("date").asText()));
        if (!known) {
            api.post(DIVERSITY_REPORTS, Json.MAPPER.createObjectNode().put("date", COUNTED_ON))
                    .orRefuse();
        }
    }

    String bodyId(String code) {
        return requireNonNull(bodyIds.get(code));
    }

    String personId(String name) {
        return requireNonNull(personIds.get(name));
    }

    /** Somebody whom a party named. */
    void know(String name, String id) {
        personIds.put(name, id);
    }

    /** On the day of the printed figures; those whom parties named are counted apart. */
    Governance read(List<Employee> employees, List<Meeting> meetings) {
        String board = BODIES + "/" + bodyId("board");
        JsonNode rulesOfBoard = api.get(board).orRefuse().json().path("rules");
        JsonNode composition =
                api.get(board + "/composition?date=" + COUNTED_ON).orRefuse().json();
        return new Governance(
                bodyIds.size(),
                files.json("governance/people.json").size(),
                api.list(MANDATES).size() - employees.size(),
                employees,
                Json.list(rulesOfBoard, Rule.class),
                Json.MAPPER.convertValue(composition, Composition.class),
                simulate(board),
                renewal(),
                cadences(),
                meetings);
    }

    private Renewal renewal() {
        JsonNode renewal = files.json("governance/renewal.json");
        List<String> differences = Stream.of(
                        files.json("governance/public-call.json").path("oddities"), renewal.path("oddities"))
                .flatMap(JsonNode::valueStream)
                .map(BodyStep::difference)
                .toList();
        return new Renewal(renewal.path("period").path("start").asText(), differences);
    }

    private List<Cadence> cadences() {
        return files.json("governance/bodies.json")
                .valueStream()
                .filter(body -> body.has("meetingsPerYear"))
                .map(body -> {
                    boolean before =
                            body.path("meetingsPerYear").path("of").asText().equals("previousStructure");
                    String printed = body.path("printed")
                            .path(before ? "meetingsBefore" : "meetings")
                            .asText();
                    return new Cadence(body.path("name").path("nl").asText(), printed, before);
                })
                .toList();
    }

    /** Such as {@code stap 1.4: De tabel zegt …}. */
    private static String difference(JsonNode oddity) {
        String place = Stream.of("step", "action")
                .filter(oddity::has)
                .map(part -> oddity.path(part).asText())
                .collect(Collectors.joining("."));
        return (place.isEmpty() ? "" : "stap " + place + ": ")
                + oddity.path("text").asText();
    }

    /** What if these candidates were the board. */
    private Composition simulate(String board) {
        JsonNode file = files.json("governance/simulation.json");
        ObjectNode list = Json.pick(file, "startsOn");
        list.set(
                "candidates",
                Json.pickEach(file.path("candidates"), "role", "appointment", "namedExpertise", "characteristics"));
        JsonNode composition =
                api.post(board + "/composition/simulations", list).orRefuse().json();
        return Json.MAPPER.convertValue(composition, Composition.class);
    }

    private ObjectNode body(JsonNode file, String agreementId) {
        ObjectNode body = Json.pick(file, "code", "name", "size", "procedure", "appliesFrom");
        if (!agreementId.isEmpty()) {
            body.put("agreementId", agreementId);
        }
        if (file.has("quorum")) {
            body.set("quorum", file.path("quorum").path("share"));
            body.set("majority", file.path("majority").path("kind"));
        }
        if (file.path("code").equals(rules.path("body"))) {
            body.set(
                    "rules",
                    Json.pickEach(
                            rules.path("composition"),
                            "code",
                            "population",
                            "counts",
                            "minimum",
                            "minimumCount",
                            "source"));
        }
        rules.path("incompatibilities")
                .valueStream()
                .filter(rule -> rule.path("bodies").valueStream().anyMatch(file.path("code")::equals))
                .forEach(rule -> body.withArray("incompatibilities").add(rule.path("code")));
        return body;
    }

    private void enter(JsonNode file, JsonNode declared, Set<String> seats) {
        String name = file.path("person").asText();
        String id = personIds.computeIfAbsent(
                name,
                _ -> api.post(PERSONS, Json.MAPPER.createObjectNode().put("displayName", name))
                        .orRefuse()
                        .json()
                        .path("id")
                        .asText());
        if (seats.stream().anyMatch(seat -> seat.startsWith(id))) {
            return;
        }
        String person = PERSONS + "/" + id;
        api.put(person + "/characteristics", Json.pick(declared, "origin", "gender", "birthDate", "consentOn"))
                .orRefuse();
        List<JsonNode> known = api.whole(person + "/otherMandates");
        file.path("otherMandates")
                .valueStream()
                .filter(one ->
                        known.stream().noneMatch(other -> other.path("title").equals(one.path("title"))))
                .forEach(one -> api.post(person + "/otherMandates", one).orRefuse());
    }

    private static String seat(JsonNode mandate) {
        return String.join(
                " ",
                mandate.path("personId").asText(),
                mandate.path("bodyId").asText(),
                mandate.path("period").path("start").asText());
    }
}
