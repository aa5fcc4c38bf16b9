package org.samenspel.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.governance.GovernanceFixtures.idOf;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.characteristic.CharacteristicService;
import org.samenspel.retention.Retention;
import org.samenspel.testing.MovableClock;

/** A member of a board until the end of 2022, with an account and something elsewhere, who asked that this is not used for now. */
@QuarkusTest
class RestrictionApiTest {

    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private final String surname = "Beperkt" + levl.registered().code();
    private String board = "";
    private String person = "";
    private String elsewhere = "";
    private String restriction = "";

    @Inject
    MovableClock clock;

    @Inject
    Retention retention;

    @Inject
    CharacteristicService characteristics;

    @BeforeEach
    void memberWhoIsRestricted() {
        clock.moveTo(Instant.parse("2022-06-01T10:00:00Z"));
        board = levl.body("board");
        person = "/persons/" + levl.seated(board, "member");
        levl.patch(person, "{\"displayName\":\"Ann %1$s\",\"account\":\"sub-%1$s\"}".formatted(surname))
                .statusCode(200);
        elsewhere = levl.created(person + "/otherMandates", """
                {"kind":"board","title":"penningmeester","organization":"Vzw","paid":false,"executive":false,
                 "period":{"start":"2019-01-01"}}""");
        new Members(levl, board).declare(idOf(person), Members.FOREIGN).statusCode(204);
        restriction = levl.asked("restriction", surname);
        confirm(restriction).statusCode(200);
    }

    @Test
    void restrictedPersonIsNeitherListedNorFoundAndReadWithoutWhoItIs() {
        levl.secretary().get("/persons?pageSize=100").then().body("items.id", not(hasItem(idOf(person))));
        levl.post("/persons/searches", "{\"name\":\"%s\"}".formatted(surname)).body("items", empty());
        levl.secretary()
                .get(person)
                .then()
                .statusCode(200)
                .body("displayName", equalTo("—"))
                .body("account", nullValue())
                .body("restricted", equalTo(true));
        levl.secretary().get(person + "/otherMandates").then().body("items", empty());
        levl.secretary().get(elsewhere).then().statusCode(404);
        officer()
                .get(levl.asked("access", surname))
                .then()
                .body("candidates.restricted", contains(true))
                .body("candidates[0].content.displayName", equalTo("Ann " + surname));
    }

    @Test
    void restrictedPersonIsNotChanged() {
        assertRestricted(levl.patch(person, "{\"displayName\":\"Anders\"}"));
        assertRestricted(levl.put(person, "/withdrawal", "{\"reason\":\"Dubbel\"}"));
        assertRestricted(levl.put(person, "/erasure", ""));
        assertRestricted(levl.post(person + "/otherMandates", """
                {"kind":"other","title":"lid","organization":"Vzw","paid":false,"executive":false,"period":{"start":"2022-01-01"}}"""));
        assertRestricted(new Members(levl, board).declare(idOf(person), Members.FOREIGN));
    }

    @Test
    void restrictedPersonGetsNoSeatAndKeepsTheOneItHas() {
        assertRestricted(levl.post("/mandates", """
                {"bodyId":"%s","personId":"%s","role":"observer","appointment":"generalAssembly",
                 "period":{"start":"2022-06-01"}}""".formatted(idOf(levl.body("council")), idOf(person))));

        levl.secretary().get("/mandates?bodyId=" + idOf(board)).then().body("items.personId", contains(idOf(person)));
        levl.start(levl.meeting(board), List.of(idOf(person))).statusCode(200);
    }

    @Test
    void whatARestrictedPersonDeclaredIsCountedOnlyOnceThatIsLifted() {
        assertThat(counted()).isZero();

        lift("2022-06-01").statusCode(200);

        assertThat(counted()).isOne();
    }

    private int counted() {
        return QuarkusTransaction.requiringNew()
                .call(() -> characteristics.forCounting(List.of(UUID.fromString(idOf(person)))))
                .size();
    }

    @Test
    void timeErasesNobodyWhoIsRestricted() {
        clock.moveTo(Instant.parse("2033-01-01T10:00:00Z"));

        retention.forgetWhatIsOver();
        levl.secretary().get(person).then().body("erasedOn", nullValue());
        lift("2032-12-31").statusCode(200);
        levl.secretary()
                .get(person)
                .then()
                .body("displayName", equalTo("Ann " + surname))
                .body("restricted", nullValue());
        retention.forgetWhatIsOver();

        levl.secretary().get(person).then().body("erasedOn", equalTo("2033-01-01"));
    }

    @Test
    void liftedRestrictionLeavesThePersonAsItWas() {
        lift("2022-06-01").statusCode(200).body("liftedOn", equalTo("2022-06-01"));

        levl.post("/persons/searches", "{\"name\":\"%s\"}".formatted(surname)).body("items.id", contains(idOf(person)));
        levl.secretary().get(person + "/otherMandates").then().body("items", hasSize(1));
        levl.patch(person, "{\"displayName\":\"Ann\"}").statusCode(200);
    }

    private RequestSpecification officer() {
        return GovernanceFixtures.as(levl.token("privacyOfficer"));
    }

    private ValidatableResponse confirm(String request) {
        String candidate = officer().get(request).path("candidates[0].id");
        return officer()
                .header("If-Match", "*")
                .body("{\"outcome\":\"granted\",\"candidateIds\":[\"%s\"]}".formatted(candidate))
                .put(request + "/confirmation")
                .then();
    }

    private ValidatableResponse lift(String informedOn) {
        return officer()
                .header("If-Match", "*")
                .body("{\"ground\":\"objectionDecided\",\"personInformedOn\":\"%s\"}".formatted(informedOn))
                .put(restriction + "/lifting")
                .then();
    }

    private static void assertRestricted(ValidatableResponse answer) {
        answer.statusCode(409).body("type", endsWith(":personalDataRestricted"));
    }
}
