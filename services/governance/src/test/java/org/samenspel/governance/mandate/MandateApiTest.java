package org.samenspel.governance.mandate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.governance.GovernanceFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.testing.Broker;
import org.samenspel.testing.Database;
import org.samenspel.testing.EventSchemas;

@QuarkusTest
class MandateApiTest {

    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private int boards;

    @Test
    void publishesThatABodyHasANewMemberNeverWho() {
        String board = levl.body("board");
        String person = levl.person("Lid 01");
        give(board, person, "2021-06-15", "2022-03-31").statusCode(201);

        await().untilAsserted(() -> assertThat(Broker.records("governance.mandates.v1"))
                .filteredOn(event -> new String(event.value(), UTF_8).contains(idOf(board)))
                .hasSize(1)
                .allSatisfy(EventSchemas::assertValid)
                .allSatisfy(event -> assertThat(new String(event.value(), UTF_8))
                        .contains("bodyCode", "2021-06-15")
                        .doesNotContain(person, "publicCall", "member", "inclusion")));
    }

    @Test
    void publishesThatAMandateEndedAndWhichSeatsAreTakenThen() {
        String board = levl.body("board");
        String first = address(give(board, levl.person("Lid 01"), "2021-06-15", "2022-03-31"));
        give(board, levl.person("Lid 02"), "2021-06-15", "2022-03-31").statusCode(201);
        end(first, "2021-12-31").statusCode(200);

        await().untilAsserted(() -> assertThat(Broker.records("governance.mandates.v1"))
                .filteredOn(event -> new String(event.value(), UTF_8).contains("\"endedOn\""))
                .filteredOn(event -> new String(event.value(), UTF_8).contains(idOf(board)))
                .singleElement()
                .satisfies(EventSchemas::assertValid)
                .satisfies(
                        event -> assertThat(new String(event.value(), UTF_8)).doesNotContain("ontslag", "publicCall"))
                .extracting(event -> JsonPath.from(new String(event.value(), UTF_8)))
                .returns("2021-12-31", told -> told.getString("endedOn"))
                .returns(
                        List.of(
                                Map.of("startsOn", "2021-06-15", "endsOn", "2021-12-31", "number", 1),
                                Map.of("startsOn", "2021-06-15", "endsOn", "2022-03-31", "number", 1)),
                        told -> told.getList("seats")));
    }

    @Test
    void anotherNumberOfSeatsIsToldWithItsDaysAndNothingElseOfTheBodyIs() {
        String board = levl.body("board");
        String mandate = address(give(board, levl.person("Lid 01"), "2021-06-15", "2022-03-31"));

        levl.patch(board, "{\"size\":20}").statusCode(200);
        levl.patch(board, "{\"name\":{\"nl\":\"Raad\"}}").statusCode(200);
        levl.patch(board, "{\"size\":18,\"appliesFrom\":\"2022-01-01\"}").statusCode(200);

        assertThat(GovernanceFixtures.published("governance.mandates.v1", idOf(mandate), 3))
                .allSatisfy(EventSchemas::assertValid)
                .extracting(event -> JsonPath.from(new String(event.value(), UTF_8)))
                .extracting(told -> told.getList("sizes"))
                .containsExactly(
                        List.of(Map.of()),
                        List.of(Map.of("size", 20)),
                        List.of(Map.of("size", 20), Map.of("since", "2022-01-01", "size", 18)));
    }

    @Test
    void givesASeat() {
        String board = levl.body("board");
        String person = levl.person("Lid 01");

        give(board, person, "2021-06-15", "2022-03-31")
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("bodyId", equalTo(idOf(board)))
                .body("personId", equalTo(person))
                .body("role", equalTo("member"))
                .body("appointment", equalTo("publicCall"))
                .body("namedExpertise", equalTo("inclusion"))
                .body("period.end", equalTo("2022-03-31"));
    }

    @Test
    void givesOnePersonSeatsInTwoBodies() {
        String person = levl.person("Lid 01");

        give(levl.body("board"), person, "2021-06-15", "2022-03-31").statusCode(201);
        give(levl.body("generalAssembly"), person, "2021-06-15", "2022-03-31").statusCode(201);
    }

    @RepeatedTest(50)
    void givesTheLastSeatOnce() throws Exception {
        String board = boardOfTwo();
        give(board, levl.person("Lid 01"), "2021-01-01", "2021-12-31").statusCode(201);
        List<String> people =
                Stream.of("Lid 02", "Lid 03", "Lid 04").map(levl::person).toList();
        var start = new CountDownLatch(1);

        try (var pool = Executors.newFixedThreadPool(people.size())) {
            List<Future<Integer>> answers = people.stream()
                    .map(person -> pool.submit(() -> {
                        start.await();
                        return give(board, person, "2021-01-01", "2021-12-31")
                                .extract()
                                .statusCode();
                    }))
                    .toList();
            start.countDown();

            var statuses = new ArrayList<Integer>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409);
        }
    }

    /** Both tell of the seats of the body: one of them waits, and none for the other. */
    @RepeatedTest(50)
    void endsASeatWhileTheStatutesSayAnotherNumberOfThem() throws Exception {
        String board = levl.body("board");
        String mandate = address(give(board, levl.person("Lid 01"), "2021-06-15", "2022-03-31"));
        var start = new CountDownLatch(1);

        try (var pool = Executors.newFixedThreadPool(2)) {
            Future<Integer> sized = pool.submit(() -> {
                start.await();
                return levl.patch(board, "{\"size\":20}").extract().statusCode();
            });
            Future<Integer> ended = pool.submit(() -> {
                start.await();
                return end(mandate, "2021-12-31").extract().statusCode();
            });
            start.countDown();

            assertThat(sized.get()).isEqualTo(200);
            assertThat(ended.get())
                    .as("what was read before it was told again is old")
                    .isIn(200, 412);
        }
    }

    @Test
    void refusesIncompatibleMandateByTheNameOfItsRule() {
        String board = strictBoard();
        String person = levl.person("Lid 01");
        levl.created("/persons/" + person + "/otherMandates", """
                {"kind":"supplier","title":"adviseur","organization":"Een bureau","paid":true,"executive":false,"period":{"start":"2019-01-01"}}""");

        refused(give(board, person, "2021-06-15", "2022-03-31"), 409, "paidServicesOrContracts");
        give(levl.body("generalAssembly"), person, "2021-06-15", "2022-03-31").statusCode(201);
    }

    @Test
    void refusesBodyOrPersonThatIsNotThere() {
        String board = levl.body("board");
        String person = levl.person("Lid 01");
        GovernanceFixtures other = GovernanceFixtures.organization();

        give(other.body("board"), person, "2021-06-15", "2022-03-31")
                .statusCode(400)
                .body("issues[0].name", equalTo("bodyId"))
                .body("issues[0].type", endsWith(":referencedResourceNotFound"));
        give(board, other.person("Lid 01"), "2021-06-15", "2022-03-31")
                .statusCode(400)
                .body("issues[0].name", equalTo("personId"))
                .body("issues[0].type", endsWith(":referencedResourceNotFound"));
    }

    @Test
    void endsOnceAndKeepsItsPeriod() {
        String mandate = given();

        end(mandate, "2021-12-31")
                .statusCode(200)
                .body("period.end", equalTo("2022-03-31"))
                .body("earlyEnd.endedOn", equalTo("2021-12-31"))
                .body("earlyEnd.reason", equalTo("ontslag"));
        refused(end(mandate, "2021-11-30"), 409, "mandateEnded");
        levl.secretary().get(mandate).then().body("earlyEnd.endedOn", equalTo("2021-12-31"));
    }

    @Test
    void refusesEndWithoutOrWithStaleVersion() {
        String mandate = given();
        String json = "{\"endedOn\":\"2021-12-31\",\"reason\":\"ontslag\"}";

        levl.secretary().body(json).put(mandate + "/end").then().statusCode(428);
        levl.secretary()
                .header("If-Match", "\"7\"")
                .body(json)
                .put(mandate + "/end")
                .then()
                .statusCode(412);
    }

    @Test
    void keepsHistoryWhenAnotherMandateFollows() {
        String board = levl.body("board");
        String person = levl.person("Lid 01");
        String first = address(give(board, person, "2021-06-15", "2022-03-31"));
        end(first, "2021-12-31").statusCode(200);
        String second = address(give(board, person, "2022-01-01", "2022-12-31"));

        levl.secretary()
                .get("/mandates?personId=" + person)
                .then()
                .statusCode(200)
                .body("items.id", contains(idOf(first), idOf(second)));
        inForce(board, "2021-12-31", first);
        inForce(board, "2022-01-01", second);
        levl.secretary().get("/mandates?date=2021-06-14").then().body("total", equalTo(0));
    }

    @Test
    void letsNobodyRewriteHistory() {
        String mandate = idOf(given());

        for (String sql : List.of(
                "update mandate set role = 'CHAIR'",
                "update mandate set period_start = '2020-01-01'",
                "update mandate set person_id = gen_random_uuid()",
                "delete from mandate")) {
            assertThatThrownBy(() -> Database.execute(sql + " where id = '" + mandate + "'"))
                    .hasStackTraceContaining("a mandate only ends or is withdrawn, once");
        }
    }

    @Test
    void keepsMandatesWhenTheBodyChanges() {
        String board = levl.body("board");
        String mandate = address(give(board, levl.person("Lid 01"), "2021-06-15", "2022-03-31"));

        levl.patch(board, "{\"period\":{\"start\":\"2022-01-01\"},\"size\":1}").statusCode(200);

        levl.secretary().get(mandate).then().body("period.start", equalTo("2021-06-15"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            {"personId":"%2$s","role":"member","appointment":"board","period":{"start":"2021-01-01"}}                    ; bodyId
            {"bodyId":"%1$s","personId":"%2$s","role":"king","appointment":"board","period":{"start":"2021-01-01"}}      ; role
            {"bodyId":"%1$s","personId":"%2$s","role":"member","appointment":"board"}                                    ; period
            {"bodyId":"%1$s","personId":"%2$s","role":"member","appointment":"board","period":{"start":"2022-03-31","end":"2021-06-15"}} ; period
            {"bodyId":"%1$s","personId":"%2$s","role":"member","appointment":"board","period":{"start":"gisteren"}}      ; period.start
            {"bodyId":"%1$s","personId":"7","role":"member","appointment":"board","period":{"start":"2021-01-01"}}       ; personId
            {"bodyId":"%1$s","personId":"%2$s","role":"member","appointment":"board","namedExpertise":"","period":{"start":"2021-01-01"}} ; namedExpertise
            {"bodyId":"%1$s","personId":"%2$s","role":"member","appointment":"board","endedOn":"2021-02-01","period":{"start":"2021-01-01"}} ; endedOn
            """)
    void namesWhatIsWrong(String json, String name) {
        String mandate = json.formatted(idOf(levl.body("board")), levl.person("Lid 01"));
        long before = Database.rowCounts().get("mandate");

        levl.post("/mandates", mandate).statusCode(400).body("issues[0].name", equalTo(name));

        assertThat(Database.rowCounts()).containsEntry("mandate", before);
    }

    private String given() {
        return address(give(levl.body("board"), levl.person("Lid 01"), "2021-06-15", "2022-03-31"));
    }

    private ValidatableResponse give(String body, String person, String start, String end) {
        String last = end == null ? "" : ",\"end\":\"%s\"".formatted(end);
        return levl.post("/mandates", """
                {"bodyId":"%s","personId":"%s","role":"member","appointment":"publicCall","namedExpertise":"inclusion",
                 "period":{"start":"%s"%s}}""".formatted(idOf(body), person, start, last));
    }

    private ValidatableResponse end(String mandate, String day) {
        return levl.put(mandate, "/end", "{\"endedOn\":\"%s\",\"reason\":\"ontslag\"}".formatted(day));
    }

    private void inForce(String body, String day, String mandate) {
        levl.secretary()
                .get("/mandates?bodyId=%s&date=%s".formatted(idOf(body), day))
                .then()
                .statusCode(200)
                .body("items.id", contains(idOf(mandate)))
                .body("total", equalTo(1));
    }

    private String boardOfTwo() {
        return levl.created("/bodies", """
                {"code":"board%d","name":{"nl":"Bestuur"},"size":2}""".formatted(boards++));
    }

    private String strictBoard() {
        String board = levl.body("board");
        levl.patch(board, """
                {"incompatibilities":["paidExecutivePoliticalMandate","paidServicesOrContracts"]}""").statusCode(200);
        return board;
    }

    private static String address(ValidatableResponse created) {
        return "/mandates/" + created.statusCode(201).extract().path("id");
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String rule) {
        return answer.statusCode(status).body("type", equalTo("urn:problem-type:samenspel:" + rule));
    }
}
