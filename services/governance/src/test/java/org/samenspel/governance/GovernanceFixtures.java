package org.samenspel.governance;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.samenspel.testing.Broker;
import org.samenspel.testing.Registered;
import org.samenspel.testing.contract.Client;

/** An organization of its own for each test, its callers, and the bodies, people and meetings it begins with. */
public final class GovernanceFixtures {

    public static final String AGENDA = """
            [{"number":"1","title":{"nl":"Jaarplan 2022"},"subject":{"kind":"plan","id":"0193a1c0-7b1e-7000-8000-000000000001"}},
             {"number":"2","title":{"nl":"Begroting 2022"},"subject":{"kind":"budget","id":"0193a1c0-7b1e-7000-8000-000000000002"}},
             {"number":"3","title":{"nl":"Externe begeleider"},"subject":{"kind":"other"}}]""";

    private final Registered organization;

    private GovernanceFixtures(Registered organization) {
        this.organization = organization;
    }

    /** Callers of a network organization that no other test knows. */
    public static GovernanceFixtures organization() {
        return new GovernanceFixtures(Registered.organization());
    }

    public Registered registered() {
        return organization;
    }

    public String id() {
        return organization.id().toString();
    }

    public String token(String... roles) {
        return organization.token(roles);
    }

    public RequestSpecification secretary() {
        return as(token("governanceSecretary"));
    }

    public static RequestSpecification as(String token) {
        return given().basePath("/governance/v1").auth().oauth2(token).contentType("application/json");
    }

    /** The secretary, who makes what tests begin with. */
    private Client maker() {
        return new Client(token("governanceSecretary"));
    }

    public ValidatableResponse post(String path, String json) {
        return secretary().body(json).post(path).then();
    }

    /** Changes a part of a resource, with the version that it has now. */
    public ValidatableResponse put(String resource, String part, String json) {
        return secretary()
                .header("If-Match", etag(resource))
                .body(json)
                .put(resource + part)
                .then();
    }

    public ValidatableResponse patch(String resource, String json) {
        return secretary()
                .header("If-Match", etag(resource))
                .contentType("application/merge-patch+json")
                .body(json)
                .patch(resource)
                .then();
    }

    public String etag(String resource) {
        return maker().etag(resource);
    }

    /** Creates something; returns its address below the API's. */
    public String created(String collection, String json) {
        String href = maker().post(collection, json).expect(201).text("/href");
        return href.substring(href.indexOf("/v1/") + 3);
    }

    /** A body that exists in 2021 and 2022, decides by simple majority, and needs half of its members for it. */
    public String body(String code) {
        return created("/bodies", """
                {"code":"%s","name":{"nl":"Orgaan %s"},"quorum":"1/2","period":{"start":"2021-01-01","end":"2022-12-31"}}""".formatted(code, code));
    }

    /** A body of an agreement that the organization is party to. */
    public String bodyOf(Object agreement, String code) {
        return created("/bodies", """
                {"code":"%s","name":{"nl":"Orgaan %s"},"agreementId":"%s"}""".formatted(code, code, agreement));
    }

    public String person(String name) {
        return idOf(created("/persons", "{\"displayName\":\"%s\"}".formatted(name)));
    }

    /** Gives a new person a seat in a body in 2021 and 2022; returns the person's id. */
    public String seated(String body, String role) {
        String person = person("Lid " + ThreadLocalRandom.current().nextInt(1000, 9999));
        created("/mandates", """
                {"bodyId":"%s","personId":"%s","role":"%s","appointment":"generalAssembly",
                 "period":{"start":"2021-01-01","end":"2022-12-31"}}""".formatted(idOf(body), person, role));
        return person;
    }

    /** What somebody of this name asks about its personal data; returns its address. */
    public String asked(String kind, String name) {
        return "/personalDataRequests/"
                + new Client(token("privacyOfficer"))
                        .post(
                                "/personalDataRequests",
                                "{\"kind\":\"%s\",\"person\":{\"name\":\"%s\"}}".formatted(kind, name))
                        .expect(201)
                        .text("/id");
    }

    /** So many members with a vote. */
    public List<String> members(String body, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> seated(body, "member"))
                .toList();
    }

    /** A meeting on 2021-11-25 with three items on its agenda: a plan, a budget, and something else. */
    public String meeting(String body) {
        return meeting(body, AGENDA);
    }

    public String meeting(String body, String agenda) {
        return created("/meetings", """
                {"bodyId":"%s","date":"2021-11-25","agenda":%s}""".formatted(idOf(body), agenda));
    }

    /** A meeting that has started, with these members there. */
    public String underway(String body, List<String> present) {
        String meeting = meeting(body);
        maker().put(meeting + "/attendance", meeting, attendance(present)).expect(200);
        return meeting;
    }

    /** A meeting that was held, with nothing decided. */
    public String held(String body, List<String> present) {
        String meeting = underway(body, present);
        maker().put(meeting + "/minutes", meeting, minutes("2021-12-14")).expect(200);
        return meeting;
    }

    public ValidatableResponse declare(String meeting, String person, String item) {
        return declare(meeting, etag(meeting), person, item);
    }

    /** As somebody who read the meeting before, when it had this tag. */
    public ValidatableResponse declare(String meeting, String etag, String person, String item) {
        return secretary()
                .header("If-Match", etag)
                .body("""
                        {"conflicts":[{"personId":"%s","item":"%s","reason":"Vennoot van een bureau"}]}""".formatted(person, item))
                .put(meeting + "/conflicts")
                .then();
    }

    public ValidatableResponse start(String meeting, List<String> present) {
        return put(meeting, "/attendance", attendance(present));
    }

    private static String attendance(List<String> present) {
        return "{\"present\":%s}".formatted(json(present));
    }

    public ValidatableResponse approveMinutes(String meeting, String day) {
        return put(meeting, "/minutes", minutes(day));
    }

    private static String minutes(String day) {
        return "{\"approvedOn\":\"%s\"}".formatted(day);
    }

    public ValidatableResponse cancel(String meeting) {
        return put(meeting, "/cancellation", "{\"reason\":\"Te weinig inschrijvingen\"}");
    }

    public ValidatableResponse decide(String meeting, String json) {
        return post(meeting + "/decisions", json);
    }

    /** What was published of one aggregate, once it is so much. */
    public static List<ConsumerRecord<String, byte[]>> published(String topic, String id, int expected) {
        Predicate<ConsumerRecord<String, byte[]>> ofIt = event -> event.key().equals(id);
        return await().until(
                        () -> Broker.records(topic).stream().filter(ofIt).toList(),
                        events -> events.size() == expected);
    }

    /** The last part of an event's type. */
    public static String fact(ConsumerRecord<String, byte[]> event) {
        String type = new String(event.headers().lastHeader("ce_type").value(), UTF_8);
        return type.substring(type.lastIndexOf('.') + 1);
    }

    public static String json(List<String> texts) {
        return texts.stream().map("\"%s\""::formatted).collect(Collectors.joining(",", "[", "]"));
    }

    public static String idOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    public static List<String> with(List<String> people, String... more) {
        return Stream.concat(people.stream(), Stream.of(more)).toList();
    }
}
