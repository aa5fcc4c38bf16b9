package org.samenspel.partners.organization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.partners.PartnersFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.partners.PartnersFixtures;
import org.samenspel.testing.Broker;
import org.samenspel.testing.EventSchemas;
import org.samenspel.testing.Registered;

/** An organization that was registered a second time. */
@QuarkusTest
class OrganizationWithdrawalApiTest {

    private final PartnersFixtures levl = PartnersFixtures.network();
    private final String number = Registered.number();
    private String twice = "";

    @BeforeEach
    void registeredTwice() {
        twice = levl.registered("Dubbel", number);
    }

    @Test
    void isFoundByItsIdAloneAndAnotherMayHaveItsCodes() {
        withdraw()
                .statusCode(200)
                .body("withdrawal.reason", equalTo("Dubbel geregistreerd"))
                .body("withdrawal.organization.id", equalTo(levl.networkId()));

        PartnersFixtures.stranger()
                .get(twice)
                .then()
                .statusCode(200)
                .body("codes[0].code", equalTo(number))
                .body("withdrawal.reason", equalTo("Dubbel geregistreerd"));
        levl.manager().get("/organizations?code=" + number).then().body("items", empty());
        levl.manager().get("/organizations?name=Dubbel " + number).then().body("items", empty());
        assertThat(levl.manager().accept("text/csv").get("/organizations").asString())
                .doesNotContain(number);
        levl.registered("Enkel", number);
        levl.manager().get("/organizations?code=" + number).then().body("total", equalTo(1));
    }

    @Test
    void isListedAmongThoseWithdrawnAndNotAmongOthers() {
        withdraw().statusCode(200);
        String right = levl.registered("Enkel", number);

        for (String which : new String[] {"code=" + number, "name=" + number}) {
            String all = "/organizations?" + which;
            levl.manager().get(all).then().body("items.id", contains(idOf(right)));
            levl.manager().get(all + "&withdrawn=false").then().body("items.id", contains(idOf(right)));
            levl.manager().get(all + "&withdrawn=true").then().body("items.id", contains(idOf(twice)));
        }
    }

    @Test
    void isNamedByNothingNewAndChangesNoMore() {
        withdraw().statusCode(200);

        levl.manager()
                .body(levl.agreement("NIEUW-" + UUID.randomUUID()).replace(levl.partnerId(), idOf(twice)))
                .post("/agreements")
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("parties[0].organizationId"))
                .body("issues[0].detail", containsString("registered by mistake"));
        withdraw().statusCode(409).body("type", endsWith(":organizationWithdrawn"));
        levl.manager()
                .body("{\"organizationId\":\"" + levl.networkId() + "\",\"role\":\"partner\"}")
                .post(twice + "/memberships")
                .then()
                .statusCode(409);
    }

    @Test
    void itsPeopleAreNotRegistered() {
        levl.as("partner", number).get("/agreements").then().statusCode(200);

        withdraw().statusCode(200);

        levl.as("partner", number)
                .get("/agreements")
                .then()
                .statusCode(403)
                .body("type", endsWith(":organizationNotRegistered"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"an agreement", "a membership", "a project", "a succession", "a contact"})
    void staysWhileSomethingNamesIt(String use) {
        switch (use) {
            case "an agreement" ->
                levl.create(
                        "/agreements",
                        levl.agreement("NOEMT-" + UUID.randomUUID()).replace(levl.partnerId(), idOf(twice)));
            case "a membership" -> levl.create(levl.partnerAddress() + "/memberships", """
                    {"organizationId":"%s","role":"partner"}""".formatted(idOf(twice)));
            case "a project" -> levl.create("/projects", """
                    {"reference":"hands-on","title":{"nl":"Hands on"},"period":{"start":"2021-01-01"},
                     "promoterId":"%s","partners":[{"organizationId":"%s"}]}""".formatted(levl.networkId(), idOf(twice)));
            case "a succession" -> levl.create(levl.partnerAddress() + "/successions", """
                    {"kind":"merger","day":"2099-01-01","decision":"Besluit","successors":[{"organizationId":"%s"}]}""".formatted(idOf(twice)));
            default -> levl.create(twice + "/contacts", """
                    {"name":"Voorbeeld Persoon","period":{"start":"2022-01-01"}}""");
        }

        withdraw()
                .statusCode(409)
                .body("type", endsWith(":organizationInUse"))
                .body("detail", equalTo("It is named in " + use + ": take that back first"));
    }

    @Test
    void networkOrganizationStaysWhileItKeepsOthers() {
        levl.manager()
                .header("If-Match", levl.etag(levl.networkAddress()))
                .body("{\"reason\":\"Vergissing\"}")
                .put(levl.networkAddress() + "/withdrawal")
                .then()
                .statusCode(409)
                .body("detail", containsString("another organization that it keeps"));
    }

    @Test
    void othersAreTold() {
        withdraw().statusCode(200);

        await().untilAsserted(() -> assertThat(Broker.records("partners.organizations.v1"))
                .filteredOn(event -> event.key().equals(idOf(twice)))
                .hasSize(2)
                .allSatisfy(EventSchemas::assertValid)
                .last()
                .satisfies(event -> assertThat(new String(event.value(), UTF_8))
                        .contains(number)
                        .doesNotContain("Dubbel geregistreerd")));
    }

    private ValidatableResponse withdraw() {
        return levl.manager()
                .header("If-Match", levl.etag(twice))
                .body("{\"reason\":\"Dubbel geregistreerd\"}")
                .put(twice + "/withdrawal")
                .then();
    }
}
