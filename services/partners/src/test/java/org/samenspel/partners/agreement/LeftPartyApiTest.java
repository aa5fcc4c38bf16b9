package org.samenspel.partners.agreement;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.samenspel.partners.PartnersFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.partners.PartnersFixtures;
import org.samenspel.testing.MovableClock;
import org.samenspel.testing.Registered;

/** What a party reads and does once the agreement goes on without it: the third one's last day was 10 May 2023. */
@QuarkusTest
class LeftPartyApiTest {

    @Inject
    MovableClock clock;

    private final PartnersFixtures levl = PartnersFixtures.network();
    private final String number = Registered.number();
    private String third = "";
    private String agreement = "";

    @BeforeEach
    void proposed() {
        clock.moveTo(Instant.parse("2023-06-01T10:00:00Z"));
        third = idOf(levl.registered("Derde", number));
        JsonObject three = new JsonObject(levl.agreement("DRIE-" + UUID.randomUUID()));
        three.getJsonArray("parties").add(new JsonObject().put("organizationId", third));
        agreement = levl.create("/agreements", three.encode());
        levl.propose(agreement).statusCode(200);
    }

    @Test
    void takesItsSignatureNotBackAndIsToldSinceWhenItIsNoPartyAndWhoCan() {
        left();
        String signature = levl.manager()
                .get(agreement + "/facts")
                .path("items.find { it.kind == 'signature' && it.organization.id == '%s' }.id".formatted(third));

        isNoPartySince(
                "2023-05-11",
                third().header("If-Match", levl.etag(agreement))
                        .body("{\"reason\":\"Toch niet\"}")
                        .put(agreement + "/facts/" + signature + "/withdrawal")
                        .then());
        levl.manager().get(agreement).then().body("state", equalTo("active"));
        levl.withdraw(agreement, "/facts/" + signature + "/withdrawal")
                .statusCode(200)
                .body("state", equalTo("proposed"));
    }

    @Test
    void withoutWhichTheOthersWentOnIsToldSinceWhenAlsoOfAFileAndADispute() {
        signedBy(levl.partnerId(), levl.networkId());
        levl.change(agreement, "/refusals", """
                {"organizationId":"%s","refusedOn":"2021-09-01","reason":"Neen"}""".formatted(third)).statusCode(201);
        levl.manager()
                .header("If-Match", levl.etag(agreement))
                .body("""
                        {"organizationId":"%s","excludedOn":"2021-09-02"}""".formatted(third))
                .post(agreement + "/exclusions")
                .then()
                .statusCode(200);

        isNoPartySince("2021-09-02", added("receipt"));
        isNoPartySince(
                "2021-09-02",
                third().body("""
                                {"openedById":"%s","openedOn":"2023-05-20","subject":"Wie de zaal betaalt"}""".formatted(third)).post(agreement + "/disputes").then());
    }

    @Test
    void readsAsOfItsLastDayAndEachListSaysSoAlsoWhenItIsEmpty() {
        left();
        String obligation = levl.obligation(agreement, "onRequest", "{\"kind\":\"onRequest\",\"within\":\"P1M\"}");
        levl.withdraw(obligation, "/withdrawal").statusCode(200);
        String documents = "/documents?subjectType=agreement&subjectId=" + idOf(agreement);

        for (String list : List.of("/obligations", "/disputes", "/amendments", "/facts")) {
            third().get(agreement + list).then().statusCode(200).body("asOf", equalTo("2023-05-10"));
            levl.partner().get(agreement + list).then().statusCode(200).body("asOf", equalTo("2023-06-01"));
        }
        third().get(agreement + "/obligations").then().body("items", hasSize(0));
        third().get(documents)
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2023-05-10"))
                .body("total", equalTo(0));
        levl.partner().get(documents).then().statusCode(200).body("asOf", equalTo("2023-06-01"));
    }

    @Test
    void readsAFileAsOfItsLastDayThoughItAddedItLater() {
        left();
        String letter = added("letterOfNotice")
                .statusCode(201)
                .body("asOf", equalTo("2023-05-10"))
                .extract()
                .path("href");

        third().get(letter).then().statusCode(200).body("asOf", equalTo("2023-05-10"));
        levl.partner().get(letter).then().statusCode(200).body("asOf", equalTo("2023-06-01"));
    }

    private ValidatableResponse added(String kind) {
        return third().body("""
                        {"subject":{"type":"agreement","id":"%s"},"kind":"%s","name":"bestand.pdf"}""".formatted(idOf(agreement), kind))
                .post("/documents")
                .then();
    }

    private void left() {
        signedBy(levl.partnerId(), levl.networkId(), third);
        levl.giveNotice(agreement, third, "2022-05-10").statusCode(201);
    }

    private void signedBy(String... parties) {
        for (String party : parties) {
            levl.sign(agreement, party, "2021-08-25").statusCode(201);
        }
    }

    private RequestSpecification third() {
        return levl.as("partner", number);
    }

    private static void isNoPartySince(String day, ValidatableResponse answer) {
        answer.statusCode(409).body("type", endsWith(":notAParty")).body("detail", containsString("since " + day));
    }
}
