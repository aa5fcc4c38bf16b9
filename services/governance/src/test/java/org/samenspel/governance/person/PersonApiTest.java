package org.samenspel.governance.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.samenspel.governance.GovernanceFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.web.paging.Cursor;

@QuarkusTest
class PersonApiTest {

    private static final String ALDERMAN = """
            {"kind":"political","title":"schepen","organization":"Een gemeente","paid":true,"executive":true,"period":{"start":"2019-01-01"}}""";

    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private String person = "";

    @BeforeEach
    void addPerson() {
        person = levl.person("  Lid 01 ");
    }

    @Test
    void knowsPeopleByAnIdThatTellsNothing() {
        levl.secretary().get("/persons/" + person).then().statusCode(200).body("displayName", equalTo("Lid 01"));
        assertThat(UUID.fromString(person).version()).isEqualTo(4);
    }

    @Test
    void givesAPersonNoPlaceForWhatItDeclares() {
        levl.post("/persons", "{\"displayName\":\"Lid 02\",\"gender\":\"woman\"}")
                .statusCode(400)
                .body("issues[0].name", equalTo("gender"))
                .body("issues[0].type", endsWith(":unknownParameter"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            {}
            {"displayName":"   "}
            {"displayName":null}
            """)
    void refusesPersonWithoutName(String json) {
        levl.post("/persons", json).statusCode(400).body("issues[0].name", equalTo("displayName"));
    }

    @Test
    void findsAPersonByAPartOfItsName() {
        levl.person("Ömer Çelik");
        levl.person("Lid 02");

        search("omer  CELIK").statusCode(200).body("items.displayName", contains("Ömer Çelik"));
        search("lid").body("items.displayName", contains("Lid 01", "Lid 02"));
        search("%%").body("total", equalTo(0));
        search("l").statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"o'brien", "O\u2019BRIEN", "jean pierre o", "Jean\u2011Pierre", "van  den-b"})
    void findsANameHoweverItsApostropheAndHyphensAreTyped(String typed) {
        levl.person("Jean-Pierre O\u2019Brien van den Broeck");

        search(typed).statusCode(200).body("total", equalTo(1));
        search("--").body("total", equalTo(0));
    }

    @Test
    void findsEverybodyOncePageByPageByNameAndSaysNoNameInTheAddress() {
        List.of("Lid 05", "Lid 03", "LID 03", "Lid 02").forEach(levl::person);
        List<String> found = new ArrayList<>();

        String next = "/persons/searches?pageSize=2";
        while (next != null) {
            JsonPath page = levl.post(next, "{\"name\":\"lid\"}")
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(page.getInt("total")).isEqualTo(5);
            found.addAll(page.getList("items.displayName"));
            String address = page.getString("next");
            next = address == null ? null : address.substring(address.indexOf("/persons"));
        }

        assertThat(found)
                .hasSize(5)
                .startsWith("Lid 01", "Lid 02")
                .endsWith("Lid 05")
                .contains("Lid 03", "LID 03");
        String stranger =
                Cursor.of(GovernanceFixtures.organization().person("Lid 04")).toString();
        levl.post("/persons/searches?after=" + stranger, "{\"name\":\"lid\"}").statusCode(400);
    }

    @Test
    void findsNobodyOfAnotherOrganization() {
        GovernanceFixtures.organization()
                .post("/persons/searches", "{\"name\":\"lid\"}")
                .body("total", equalTo(0));
    }

    @Test
    void correctsANameAndKeepsNothingOfTheWrongOne() {
        levl.patch("/persons/" + person, "{\"displayName\":\"Lid 99\"}")
                .statusCode(200)
                .body("displayName", equalTo("Lid 99"));

        search("lid 01").body("total", equalTo(0));
        search("lid 99").body("items.id", contains(person));
        levl.patch("/persons/" + person, "{\"displayName\":null}").statusCode(400);
    }

    @Test
    void accountIsOfOnePerson() {
        levl.patch("/persons/" + person, "{\"account\":\"subject-1\"}").statusCode(200);

        levl.patch("/persons/" + levl.person("Lid 02"), "{\"account\":\"subject-1\"}")
                .statusCode(409)
                .body("type", endsWith(":accountTaken"));
    }

    @Test
    void memberDeclaresWhatItDoesElsewhere() {
        String member = levl.token("partner");
        GovernanceFixtures.as(member)
                .body(ALDERMAN)
                .post("/ownOtherMandates")
                .then()
                .statusCode(404);
        levl.patch(
                        "/persons/" + person,
                        "{\"account\":\"partner@%s\"}"
                                .formatted(levl.registered().code()))
                .statusCode(200);

        GovernanceFixtures.as(member)
                .body(ALDERMAN)
                .post("/ownOtherMandates")
                .then()
                .statusCode(201)
                .body("personId", equalTo(person));

        levl.secretary().get("/persons/" + person + "/otherMandates").then().body("total", equalTo(1));
    }

    private ValidatableResponse search(String name) {
        return levl.post("/persons/searches", "{\"name\":\"%s\"}".formatted(name));
    }

    @Test
    void listsEverybodyOncePageByPage() {
        levl.person("Lid 02");
        levl.person("Lid 03");
        Set<String> seen = new HashSet<>();

        String next = "/persons?pageSize=2";
        while (next != null) {
            JsonPath page =
                    levl.secretary().get(next).then().statusCode(200).extract().jsonPath();
            assertThat(page.getInt("total")).isEqualTo(3);
            seen.addAll(page.getList("items.displayName"));
            String address = page.getString("next");
            next = address == null ? null : address.substring(address.indexOf("/persons"));
        }

        assertThat(seen).containsExactlyInAnyOrder("Lid 01", "Lid 02", "Lid 03");
    }

    @Test
    void registersWhatAPersonDoesElsewhere() {
        String other = levl.created(others(), ALDERMAN);

        levl.secretary()
                .get(other)
                .then()
                .statusCode(200)
                .body("kind", equalTo("political"))
                .body("paid", equalTo(true))
                .body("period.start", equalTo("2019-01-01"));
        levl.secretary().get(others()).then().statusCode(200).body("items.id", contains(idOf(other)));
    }

    /** The code of conduct: who takes up another mandate during a seat reports it; what that means for the seat is decided later. */
    @Test
    void registersAlsoWhatDoesNotGoTogetherWithASeat() {
        String board = levl.body("board");
        levl.patch(board, "{\"incompatibilities\":[\"paidExecutivePoliticalMandate\"]}")
                .statusCode(200);
        String member = levl.seated(board, "member");

        levl.created("/persons/" + member + "/otherMandates", ALDERMAN);

        levl.secretary().get("/mandates?personId=" + member).then().body("total", equalTo(1));
    }

    @Test
    void endsAnOtherMandateOnce() {
        String other = levl.created(others(), ALDERMAN);

        end(other, "2021-12-31", 200);
        levl.secretary().get(other).then().body("period.end", equalTo("2021-12-31"));
        levl.secretary()
                .body("{\"endsOn\":\"2022-12-31\"}")
                .put(other + "/end")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:otherMandateEnded"));
        levl.secretary().get(others()).then().body("items", hasSize(1));
    }

    @Test
    void refusesOtherMandateThatEndsBeforeItStarts() {
        levl.post(others(), ALDERMAN.replace("\"2019-01-01\"", "\"2019-01-01\",\"end\":\"2018-01-01\""))
                .statusCode(400)
                .body("issues[0].name", equalTo("period"));
    }

    @Test
    void keepsToTheOrganization() {
        String other = levl.created(others(), ALDERMAN);
        GovernanceFixtures stranger = GovernanceFixtures.organization();

        stranger.secretary().get("/persons/" + person).then().statusCode(404);
        stranger.secretary().get(others()).then().statusCode(404);
        stranger.secretary().get(other).then().statusCode(404);
        stranger.post(others(), ALDERMAN).statusCode(404);
        stranger.secretary()
                .get("/persons")
                .then()
                .statusCode(200)
                .body("total", equalTo(0))
                .body("self", notNullValue());
    }

    private String others() {
        return "/persons/" + person + "/otherMandates";
    }

    private void end(String other, String day, int status) {
        levl.secretary()
                .body("{\"endsOn\":\"%s\"}".formatted(day))
                .put(other + "/end")
                .then()
                .statusCode(status);
    }
}
