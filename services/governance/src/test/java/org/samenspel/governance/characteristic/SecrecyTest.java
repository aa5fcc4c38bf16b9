package org.samenspel.governance.characteristic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.governance.Members;
import org.samenspel.testing.Broker;
import org.samenspel.testing.CapturedLogs;
import org.samenspel.testing.Database;

/** What people declare comes out for nobody: not in an answer, a log, an event, a metric, or a table that the service reads. */
@QuarkusTest
class SecrecyTest {

    /** Birth dates that nobody else has, however they are written, and an origin that no rule here asks about. */
    private static final Pattern DECLARED =
            Pattern.compile("19[34]1[-/. ]?07[-/. ]?1[789]|1[789][-/. ]0?7[-/. ]19[34]1|belgian");

    /** Also where people themselves are shown: who is of which origin or gender. */
    private static final Pattern OF_A_PERSON = Pattern.compile("foreign|woman|gender|origin|birth|consent");

    private static final List<String> ROLES =
            List.of("governanceSecretary", "networkCoordinator", "auditor", "partner");

    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private final List<String> people = new ArrayList<>();

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @Test
    void comesOutInNoAnswerLogEventMetricOrTable() throws IOException {
        try (var logs = new CapturedLogs("org.samenspel", Level.ALL);
                var others = new CapturedLogs("", Level.INFO)) {
            Members board = declareAndCount();
            List<String> answers = answers(board.body());

            assertThat(answers).hasSizeGreaterThan(60).noneMatch(SecrecyTest::tells);
            assertThat(Stream.concat(logs.messages(), others.messages()))
                    .isNotEmpty()
                    .noneMatch(SecrecyTest::tells);
        }
        assertThat(events()).isNotEmpty().noneMatch(SecrecyTest::tells);
        assertThat(metrics()).contains("http_server").doesNotMatch(SecrecyTest::tells);
        assertThat(tables()).isNotEmpty().noneMatch(SecrecyTest::tells);
    }

    @Test
    void showsNobodysOriginGenderOrBirthBesideTheName() {
        Members board = declareAndCount();

        for (String path :
                List.of("/persons", "/persons/" + people.getFirst(), "/mandates", "/meetings", "/decisions")) {
            assertThat(levl.secretary()
                            .get(path)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .as(path)
                    .doesNotContainPattern(OF_A_PERSON);
        }
        assertThat(board.composition("2021-06-30").extract().asString()).doesNotContain(people);
        assertThat(levl.secretary().get("/diversityReports").then().extract().asString())
                .doesNotContain(people);
    }

    @Test
    void keepsRefusedDeclarationsOutOfTheLogsToo() {
        String person = levl.person("Lid 01");
        try (var logs = new CapturedLogs("org.samenspel", Level.ALL);
                var others = new CapturedLogs("", Level.INFO)) {
            for (String wrong : List.of(
                    "{\"birthDate\":\"1931-07-17\"}",
                    "{\"birthDate\":\"1931-07-17T\",\"consentOn\":\"2021-06-15\"}",
                    "{\"birthDate\":\"1931-07-17\",\"consentOn\":\"2999-06-15\"}",
                    "{\"origin\":\"of 1931-07-17\",\"consentOn\":\"2021-06-15\"}",
                    "{\"birthDate\":\"1931-07-17\"")) {
                String answer = levl.secretary()
                        .body(wrong)
                        .put("/persons/" + person + "/characteristics")
                        .then()
                        .statusCode(400)
                        .extract()
                        .asString();
                assertThat(tells(answer)).as(answer).isFalse();
            }
            assertThat(Stream.concat(logs.messages(), others.messages())).noneMatch(SecrecyTest::tells);
        }
    }

    private Members declareAndCount() {
        Members board = Members.ofBoard(levl, Members.ORIGIN_RULE, """
                {"code":"gender","population":"organization","counts":{"gender":"each"},"minimum":"1/3"}""", """
                {"code":"age","population":"organization","counts":{"ageBelow":85,"ageOn":"date"},"minimum":"1/3"}""");
        for (String day : List.of("1931-07-17", "1931-07-18", "1931-07-19", "1941-07-17", "1941-07-18")) {
            people.add(board.with("""
                    {"origin":"foreign","gender":"woman","birthDate":"%s","consentOn":"2021-06-15"}""".formatted(day)));
            people.add(board.with("""
                    {"origin":"belgian","gender":"man","birthDate":"%s","consentOn":"2021-06-15"}""".formatted(day)));
        }
        board.makeReport("2021-06-30").statusCode(201);
        levl.held(board.body(), people.subList(0, 7));
        return board;
    }

    /** Everything that can be read, by everybody of the organization. */
    private List<String> answers(String board) {
        List<String> paths = new ArrayList<>(List.of(
                "/bodies",
                "/diversityReports",
                "/persons",
                "/mandates",
                "/meetings",
                "/decisions",
                board,
                board + "/composition?date=2021-06-30",
                board + "/composition",
                "/refData/problemTypes",
                "/health"));
        people.forEach(person -> paths.addAll(List.of(
                "/persons/" + person,
                "/persons/" + person + "/otherMandates",
                "/persons/" + person + "/characteristics")));
        return ROLES.stream()
                .map(levl::token)
                .flatMap(token -> paths.stream().map(path -> {
                    RequestSpecification caller = GovernanceFixtures.as(token);
                    var answer = caller.get(path);
                    return answer.headers() + answer.asString();
                }))
                .toList();
    }

    private static List<String> events() {
        return Stream.of("governance.meetings.v1")
                .flatMap(topic -> Broker.records(topic).stream())
                .map(event -> event.headers() + new String(event.value(), UTF_8))
                .toList();
    }

    private String metrics() throws IOException {
        try (InputStream answer = metrics.openStream()) {
            return new String(answer.readAllBytes(), UTF_8);
        }
    }

    /** All that the role of the service can read. */
    private static List<String> tables() {
        return Stream.concat(Database.rowCounts().keySet().stream(), Stream.of("audit_record"))
                .flatMap(table -> Database.query("select it::text as row from %s it".formatted(table)).stream())
                .map(row -> (String) row.get("row"))
                .toList();
    }

    private static boolean tells(String text) {
        return DECLARED.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
