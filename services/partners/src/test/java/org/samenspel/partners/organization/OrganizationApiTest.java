package org.samenspel.partners.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.samenspel.partners.PartnersFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.partners.PartnersFixtures;
import org.samenspel.testing.Broker;
import org.samenspel.testing.EventSchemas;
import org.samenspel.testing.Registered;

@QuarkusTest
class OrganizationApiTest {

    private final PartnersFixtures levl = PartnersFixtures.network();

    @BeforeEach
    void register() {
        levl.partnerAddress();
    }

    @Test
    void everybodyReadsARegisteredOrganization() {
        PartnersFixtures.stranger()
                .get(levl.partnerAddress())
                .then()
                .statusCode(200)
                .body("codes[0].code", equalTo(levl.partnerNumber()))
                .body("kind", equalTo("association"));
    }

    @Test
    void findsByNameNumberKindAndTheme() {
        String number = levl.partnerNumber();
        String dotted = number.substring(0, 4) + "." + number.substring(4, 7) + "." + number.substring(7);

        for (String query :
                new String[] {"name=pARTNER " + number, "code=" + dotted, "code=BE " + dotted, "code=" + number}) {
            PartnersFixtures.stranger()
                    .get("/organizations?kind=association&theme=housing&" + query)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(1))
                    .body("items.id", contains(idOf(levl.partnerAddress())));
        }
        levl.manager().get("/organizations?theme=culture&code=" + number).then().body("items", empty());
        levl.manager().get("/organizations?name=%25" + number).then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"EURÉKA œuvre", "eureka OEUVRE", "eureka  oeuvre ", "cooperatie", "COÖPERATIE", "coo\u0308p"})
    void findsWhateverTheAccentsAndCase(String name) {
        String mark = "x" + UUID.randomUUID();
        levl.create("/organizations", """
                {"name":{"nl":"%1$s Coöperatie Eureka","fr":"%1$s Eurêka Œuvre"},"kind":"association"}""".formatted(mark));

        levl.manager()
                .queryParam("name", name)
                .queryParam("pageSize", 100)
                .get("/organizations")
                .then()
                .statusCode(200)
                .body("items.name.nl", hasItem(startsWith(mark)));
    }

    @Test
    void tellsWhoeverRegistersOrRenamesWhichOthersHaveTheName() {
        String name = "Café " + UUID.randomUUID();
        String body = """
                {"name":{"nl":"%s"},"kind":"association"}""";
        String first = levl.create("/organizations", body.formatted(name));

        String second = levl.manager()
                .body(body.formatted(name.replace("é", "E").replace(" ", "\\u00a0")))
                .post("/organizations")
                .then()
                .statusCode(201)
                .body("namesakes.id", contains(idOf(first)))
                .extract()
                .path("id");

        levl.manager().get("/organizations/" + second).then().body("namesakes", nullValue());
        levl.manager()
                .body(body.formatted(name + " twee"))
                .post("/organizations")
                .then()
                .statusCode(201)
                .body("namesakes", nullValue());
    }

    @Test
    void equalThemesAreEqual() {
        String theme = "policyTheme" + System.nanoTime();
        String organization = levl.create("/organizations", """
                {"name":{"nl":"Thema"},"kind":"association","themes":["%s"]}""".formatted(theme));

        levl.manager()
                .get("/organizations?theme=" + theme.toUpperCase(Locale.ROOT))
                .then()
                .body("items.id", contains(idOf(organization)));
        levl.manager()
                .body("""
                        {"name":{"nl":"Thema"},"kind":"association","themes":["policyTheme","policytheme"]}""")
                .post("/organizations")
                .then()
                .statusCode(400)
                .body("issues[0].detail", equalTo("themes must not name one twice"));
    }

    @ParameterizedTest
    @CsvSource({
        "LEVL\\u202elvel, name.nl, invalidInput",
        "LE\\u200bVL, name.nl, invalidInput",
        "\\u200b\\u00ad, name, invalidInput"
    })
    void refusesNameWithCharactersThatNobodySees(String name, String property, String type) {
        levl.manager()
                .body("""
                        {"name":{"nl":"%s"},"kind":"association"}""".formatted(name))
                .post("/organizations")
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo(property))
                .body("issues[0].type", endsWith(":" + type));
    }

    @Test
    void refusesCodeThatTheRegisterDoesNotGive() {
        Map<String, Long> before = PartnersFixtures.rowCounts();

        levl.manager()
                .body("""
                        {"name":{"nl":"Fout"},"kind":"other","codes":[{"scheme":"kbo","code":"0478953436"}]}""")
                .post("/organizations")
                .then()
                .statusCode(400)
                .body("issues.name", hasItem("codes[0]"))
                .body("issues.detail", hasItem(startsWith("code must be a KBO number")));

        assertThat(PartnersFixtures.rowCounts()).isEqualTo(before);
    }

    @Test
    void keepsTheTenDigitsOfAKboNumberThatIsGivenAsPrinted() {
        String number = Registered.number();
        String printed = "BE " + number.substring(0, 4) + "." + number.substring(4, 7) + ".\\n" + number.substring(7);

        String address = levl.create("/organizations", """
                {"name":{"nl":"Gedrukt"},"kind":"other","codes":[{"scheme":"kbo","code":"%s"}]}""".formatted(printed));

        levl.manager().get(address).then().body("codes[0].code", equalTo(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"themes\":[null]",
                "\"themes\":[\"Not a code\"]",
                "\"themes\":[\"\"]",
                "\"themes\":[\"housing\",\"housing\"]",
                "\"codes\":[null]"
            })
    void refusesThemesAndCodesThatAreNoneOrTwice(String property) {
        Map<String, Long> before = PartnersFixtures.rowCounts();

        levl.manager()
                .body("{\"name\":{\"nl\":\"Fout\"},\"kind\":\"other\",%s}".formatted(property))
                .post("/organizations")
                .then()
                .statusCode(400)
                .body("issues", not(empty()));
        patch(levl.partnerAddress(), "{%s}".formatted(property), 400);

        assertThat(PartnersFixtures.rowCounts()).isEqualTo(before);
    }

    @Test
    void refusesEnterpriseNumberTwice() {
        Map<String, Long> before = PartnersFixtures.rowCounts();

        levl.manager()
                .body("""
                        {"name":{"nl":"Nog eens"},"kind":"other","codes":[{"scheme":"kbo","code":"%s"}]}""".formatted(levl.partnerNumber()))
                .post("/organizations")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:organizationExists"));

        assertThat(PartnersFixtures.rowCounts()).isEqualTo(before);
    }

    @Test
    void keepsNisCodeWithItsValidityWhenMunicipalitiesMerge() {
        String municipality = levl.create("/organizations", """
                {"name":{"nl":"Gemeente"},"kind":"municipality"}""");

        patch(municipality, """
                {"codes":[{"scheme":"nis","code":"%s","validUntil":"2024-12-31"}]}""".formatted(levl.partnerNumber().substring(2, 7)), 200);

        levl.manager().get(municipality).then().body("codes[0].validUntil", equalTo("2024-12-31"));
    }

    @Test
    void mergesTheLanguagesOfANameAndKeepsOneAtLeast() {
        patch(levl.partnerAddress(), "{\"name\":{\"fr\":\"Partenaire\"}}", 200);
        patch(levl.partnerAddress(), "{\"name\":{}}", 200);
        levl.manager().get(levl.partnerAddress()).then().body("name.fr", equalTo("Partenaire"));

        patch(levl.partnerAddress(), "{\"name\":{\"fr\":null}}", 200);
        levl.manager()
                .get(levl.partnerAddress())
                .then()
                .body("name.fr", nullValue())
                .body("name.nl", notNullValue());

        patch(levl.partnerAddress(), "{\"name\":{\"nl\":null}}", 400);
    }

    @Test
    void publishesRegistrationAndChangeButNotAChangeOfNothing() {
        patch(levl.partnerAddress(), """
                {"name":{"fr":"Partenaire"}}""", 200);
        patch(levl.partnerAddress(), """
                {"name":{"fr":"Partenaire"}}""", 200);

        await().untilAsserted(() -> assertThat(Broker.records("partners.organizations.v1"))
                .filteredOn(event -> event.key().equals(idOf(levl.partnerAddress())))
                .hasSize(2)
                .allSatisfy(EventSchemas::assertValid)
                .last()
                .satisfies(event -> assertThat(new String(event.value(), StandardCharsets.UTF_8))
                        .contains("Partenaire", "kbo", levl.partnerNumber())));
    }

    @Test
    void recordsMembershipOnce() {
        String coalition = levl.create("/organizations", """
                {"name":{"nl":"Coalitie"},"kind":"coalition"}""");
        String body = """
                {"organizationId":"%s","role":"partner"}""".formatted(idOf(coalition));
        String membership = levl.create(levl.partnerAddress() + "/memberships", body);

        levl.manager()
                .body(body)
                .post(levl.partnerAddress() + "/memberships")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:membershipExists"));
        patch(membership, """
                {"period":{"start":"2021-01-01","end":"2023-12-31"}}""", 200);

        levl.manager()
                .get(levl.partnerAddress() + "/memberships")
                .then()
                .body("items[0].period.end", equalTo("2023-12-31"));
        levl.manager()
                .get("/organizations?memberOf=" + idOf(coalition))
                .then()
                .body("items.id", contains(idOf(levl.partnerAddress())));
    }

    @Test
    void membershipRecordedByMistakeIsWithdrawnStaysToBeReadAndMayBeRecordedAgain() {
        String coalition = levl.networkId();
        String body = "{\"organizationId\":\"%s\",\"role\":\"partner\"}".formatted(coalition);
        String memberships = levl.partnerAddress() + "/memberships";
        String mistake = levl.create(memberships, body);

        levl.withdraw(mistake, "/withdrawal")
                .statusCode(200)
                .body("withdrawal.organization.id", equalTo(levl.networkId()));

        levl.withdraw(mistake, "/withdrawal").statusCode(409).body("type", endsWith(":membershipWithdrawn"));
        levl.manager().get("/organizations?memberOf=" + coalition).then().body("items", hasSize(0));
        String again = levl.create(memberships, body);
        levl.manager().get(memberships).then().body("items.id", contains(idOf(mistake), idOf(again)));
        levl.manager().get("/organizations?memberOf=" + coalition).then().body("items.id", contains(levl.partnerId()));
    }

    @Test
    void refusesMembershipOfNobody() {
        levl.manager()
                .body("""
                        {"organizationId":"0193a1c0-7b1e-7000-8000-3f2a1b0c9d8e","role":"partner"}""")
                .post(levl.partnerAddress() + "/memberships")
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("organizationId"));
    }

    @Test
    void showsContactsToThoseWhoKeepThemAndToTheOrganizationItself() {
        String contacts = levl.partnerAddress() + "/contacts";
        String contact = levl.create(contacts, """
                {"name":"Voorbeeld Persoon","email":"persoon@example.org","period":{"start":"2022-01-01"}}""");

        levl.manager().get(contacts).then().statusCode(200).body("items.name", contains("Voorbeeld Persoon"));
        levl.partner().get(contact).then().statusCode(200).body("email", equalTo("persoon@example.org"));
        levl.as("auditor", levl.networkNumber()).get(contacts).then().statusCode(200);
        PartnersFixtures.stranger().get(contacts).then().statusCode(403);
        PartnersFixtures.stranger().get(contact).then().statusCode(403);
        levl.as("partnerManager", PartnersFixtures.outsider())
                .get(contacts)
                .then()
                .statusCode(403);
        levl.as("planner", levl.networkNumber()).get(contacts).then().statusCode(403);
    }

    @Test
    void endsAndErasesContacts() {
        String contact = levl.create(levl.partnerAddress() + "/contacts", """
                {"name":"Voorbeeld Persoon","period":{"start":"2022-01-01"}}""");

        patch(contact, """
                {"period":{"start":"2022-01-01","end":"2023-06-30"}}""", 200);
        patch(contact, """
                {"period":{"start":"2022-01-01","end":"2021-06-30"}}""", 400);
        levl.manager()
                .header("If-Match", levl.etag(contact))
                .delete(contact)
                .then()
                .statusCode(204);

        levl.manager().get(contact).then().statusCode(404);
    }

    @Test
    void leavesWritingToTheOrganizationThatKeepsIt() {
        String others = PartnersFixtures.token("partnerManager", PartnersFixtures.outsider());
        Map<String, Long> before = PartnersFixtures.rowCounts();

        for (String token : new String[] {others, PartnersFixtures.token("auditor", levl.networkNumber())}) {
            PartnersFixtures.as(token)
                    .header("If-Match", levl.etag(levl.partnerAddress()))
                    .contentType("application/merge-patch+json")
                    .body("{}")
                    .patch(levl.partnerAddress())
                    .then()
                    .statusCode(403);
            PartnersFixtures.as(token)
                    .contentType("application/json")
                    .body("""
                            {"name":"Iemand","period":{"start":"2022-01-01"}}""")
                    .post(levl.partnerAddress() + "/contacts")
                    .then()
                    .statusCode(403);
        }

        assertThat(PartnersFixtures.rowCounts()).isEqualTo(before);
        levl.manager().get(levl.partnerAddress() + "/contacts").then().body("items.name", not(hasItem("Iemand")));
    }

    private void patch(String address, String json, int status) {
        PartnersFixtures.as(PartnersFixtures.token("partnerManager", levl.networkNumber()))
                .header("If-Match", levl.etag(address))
                .contentType("application/merge-patch+json")
                .body(json)
                .patch(address)
                .then()
                .statusCode(status);
    }
}
