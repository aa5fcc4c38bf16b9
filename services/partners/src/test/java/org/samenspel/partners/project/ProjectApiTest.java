package org.samenspel.partners.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.partners.PartnersFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenspel.partners.PartnersFixtures;
import org.samenspel.security.Role;
import org.samenspel.testing.Broker;
import org.samenspel.testing.EventSchemas;
import org.samenspel.testing.MovableClock;
import org.samenspel.testing.Registered;

@QuarkusTest
class ProjectApiTest {

    private static final String UNKNOWN = "0193a1c0-7b1e-7000-8000-3f2a1b0c9d8e";

    private final PartnersFixtures levl = PartnersFixtures.network();

    @Inject
    MovableClock clock;

    private String promoter;
    private String partner;

    @BeforeEach
    void register() {
        promoter = idOf(levl.networkAddress());
        partner = idOf(levl.partnerAddress());
    }

    @ParameterizedTest
    @EnumSource
    void isSeenByThoseWhoTakePartAndLeavesNoTraceForOthers(Role role) {
        String project = levl.create("/projects", project(promoter, partner, ""));
        String other = Registered.number();
        levl.registered("Ander", other);

        levl.as(role.code(), levl.partnerNumber())
                .get(project)
                .then()
                .statusCode(200)
                .body("promoter.id", equalTo(promoter));
        levl.as(role.code(), levl.partnerNumber())
                .get("/projects?theme=housing&reference=hands-on")
                .then()
                .body("items.id", contains(idOf(project)))
                .body("total", equalTo(1));
        for (String number : new String[] {other, PartnersFixtures.outsider()}) {
            levl.as(role.code(), number).get(project).then().statusCode(404);
            levl.as(role.code(), number)
                    .get("/projects")
                    .then()
                    .body("items", empty())
                    .body("total", equalTo(0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isChangedByManagersOfItsOwner(Role role) {
        String project = levl.create("/projects", project(promoter, partner, ""));
        boolean manages = role == Role.PARTNER_MANAGER || role == Role.NETWORK_COORDINATOR;

        assertThat(patch(role, levl.networkNumber(), project)).isEqualTo(manages ? 200 : 403);
        assertThat(patch(role, levl.partnerNumber(), project)).isEqualTo(403);
        assertThat(patch(role, PartnersFixtures.outsider(), project)).isEqualTo(manages ? 404 : 403);
    }

    @Test
    void publishesWhenItBeginsAndWhoIsInItNeverWhatItIsAbout() {
        String project = levl.create("/projects", project(promoter, partner, ""));
        patch(Role.PARTNER_MANAGER, levl.networkNumber(), project);

        await().untilAsserted(() -> assertThat(Broker.records("partners.projects.v1"))
                .filteredOn(event -> event.key().equals(idOf(project)))
                .hasSize(2)
                .allSatisfy(EventSchemas::assertValid)
                .allSatisfy(event -> assertThat(new String(event.value(), UTF_8))
                        .contains(promoter, partner, "startsOn")
                        .doesNotContain("title")));
    }

    @Test
    void oneThatLeftIsThereWithItsLastDayAndReadsItStill() {
        String project = levl.create("/projects", project(promoter, partner, ""));

        levl.manager()
                .header("If-Match", levl.etag(project))
                .contentType("application/merge-patch+json")
                .body("""
                        {"partners":[{"organizationId":"%s","until":"2022-06-30"}]}""".formatted(partner))
                .patch(project)
                .then()
                .statusCode(200);

        levl.partner()
                .get(project)
                .then()
                .statusCode(200)
                .body("partners.organization.id", contains(partner))
                .body("partners.until", contains("2022-06-30"));
        await().untilAsserted(() -> assertThat(Broker.records("partners.projects.v1"))
                .filteredOn(event -> event.key().equals(idOf(project)))
                .last()
                .satisfies(EventSchemas::assertValid)
                .satisfies(event -> assertThat(new String(event.value(), UTF_8))
                        .contains("{\"from\": \"2021-01-01\", \"until\": \"2022-06-30\", \"organizationId\": \"%s\"}"
                                .formatted(partner))));
    }

    @Test
    void whoLeftReadsOfNobodyThatCameLaterAndTheTitleOfItsLastDay() {
        clock.moveTo(Instant.parse("2022-06-01T10:00:00Z"));
        String project = levl.create("/projects", project(promoter, partner, ""));
        String title = levl.manager().get(project).path("title.nl");
        String later = idOf(levl.registered("Later", Registered.number()));
        clock.moveTo(Instant.parse("2022-07-15T10:00:00Z"));

        levl.manager()
                .header("If-Match", levl.etag(project))
                .contentType("application/merge-patch+json")
                .body("""
                        {"title":{"nl":"Anders"},"partners":[{"organizationId":"%s","until":"2022-06-30"},
                         {"organizationId":"%s","from":"2022-07-01"}]}""".formatted(partner, later))
                .patch(project)
                .then()
                .statusCode(200)
                .body("title.nl", equalTo("Anders"))
                .body("partners.organization.id", contains(partner, later));

        levl.partner()
                .get(project)
                .then()
                .body("title.nl", equalTo(title))
                .body("partners.organization.id", contains(partner));
    }

    @Test
    void whoLeftReadsAndFindsItByTheAgreementOfItsLastDay() {
        clock.moveTo(Instant.parse("2022-06-01T10:00:00Z"));
        String then = idOf(levl.proposed());
        String project = levl.create("/projects", project(promoter, partner, then));
        clock.moveTo(Instant.parse("2022-07-15T10:00:00Z"));
        String later = idOf(levl.proposed());

        levl.manager()
                .header("If-Match", levl.etag(project))
                .contentType("application/merge-patch+json")
                .body("""
                        {"agreementId":"%s","partners":[{"organizationId":"%s","until":"2022-06-30"}]}""".formatted(later, partner))
                .patch(project)
                .then()
                .statusCode(200)
                .body("agreementId", equalTo(later));

        levl.partner().get(project).then().body("agreementId", equalTo(then));
        levl.partner().get("/projects?agreementId=" + then).then().body("items.id", contains(idOf(project)));
        levl.partner().get("/projects?agreementId=" + later).then().body("total", equalTo(0));
        levl.manager().get("/projects?agreementId=" + later).then().body("items.id", contains(idOf(project)));
    }

    @Test
    void refusesParticipantsOnDaysOutsideTheProject() {
        String early = project(promoter, partner, "").replace("\"}]", "\",\"from\":\"2020-12-31\"}]");

        refuses(early, 400, "outsideProject");
    }

    @Test
    void followsFromAnAgreementOfItsOwner() {
        String agreement = levl.proposed();
        String project = levl.create("/projects", project(promoter, partner, idOf(agreement)));

        levl.partner().get("/projects?agreementId=" + idOf(agreement)).then().body("total", equalTo(1));
        levl.partner().get(project).then().body("agreementId", equalTo(idOf(agreement)));
        refuses(project(promoter, partner, idOf(PartnersFixtures.network().draft())), 400, "badRequest");
    }

    @Test
    void showsNoTraceOfAgreementThatTheReaderMayNotKnowOf() {
        String draft = idOf(levl.draft());
        String project = levl.create("/projects", project(promoter, partner, draft));

        levl.partner().get(project).then().statusCode(200).body("agreementId", nullValue());
        levl.partner()
                .get("/projects?agreementId=" + draft)
                .then()
                .body("items", empty())
                .body("total", equalTo(0));
        levl.manager().get("/projects?agreementId=" + draft).then().body("items.agreementId", contains(draft));
    }

    @Test
    void refusesUnknownOrganizationsAndTheSameReference() {
        levl.create("/projects", project(promoter, partner, ""));

        refuses(project(promoter, UNKNOWN, ""), 400, "badRequest");
        refuses(project(promoter, partner, ""), 409, "projectExists");
    }

    @Test
    void writtenDownByMistakeIsWithdrawnWithAReasonAndItsReferenceIsFree() {
        String project = levl.create("/projects", project(promoter, partner, ""));

        levl.manager()
                .header("If-Match", levl.etag(project))
                .body("{\"reason\":\"Vergissing\"}")
                .put(project + "/withdrawal")
                .then()
                .statusCode(200)
                .body("withdrawal.organization.id", equalTo(promoter));

        levl.partner().get(project).then().statusCode(200).body("withdrawal.reason", equalTo("Vergissing"));
        assertThat(patch(Role.PARTNER_MANAGER, levl.networkNumber(), project)).isEqualTo(409);
        levl.create("/projects", project(promoter, partner, ""));
        await().untilAsserted(() -> assertThat(Broker.records("partners.projects.v1"))
                .filteredOn(event -> event.key().equals(idOf(project)))
                .hasSize(2)
                .allSatisfy(EventSchemas::assertValid));
    }

    @Test
    void listLeavesOutThoseWithdrawnUnlessTheyAreAskedFor() {
        String mistake = levl.create("/projects", project(promoter, partner, ""));
        levl.manager()
                .header("If-Match", levl.etag(mistake))
                .body("{\"reason\":\"Vergissing\"}")
                .put(mistake + "/withdrawal")
                .then()
                .statusCode(200);
        String right = levl.create("/projects", project(promoter, partner, ""));

        levl.partner().get("/projects?reference=hands-on").then().body("items.id", contains(idOf(right)));
        levl.partner()
                .get("/projects?reference=hands-on&withdrawn=true")
                .then()
                .body("items.id", contains(idOf(mistake)));
    }

    private void refuses(String json, int status, String problem) {
        Map<String, Long> before = PartnersFixtures.rowCounts();

        String type = levl.manager()
                .body(json)
                .post("/projects")
                .then()
                .statusCode(status)
                .extract()
                .path("type");

        assertThat(type).endsWith(":" + problem);
        assertThat(PartnersFixtures.rowCounts()).isEqualTo(before);
    }

    private int patch(Role role, String organization, String project) {
        return PartnersFixtures.as(PartnersFixtures.token(role.code(), organization))
                .header("If-Match", levl.etag(project))
                .contentType("application/merge-patch+json")
                .body("""
                        {"period":{"start":"2021-01-01","end":"2022-12-31"}}""")
                .patch(project)
                .statusCode();
    }

    private static String project(String promoter, String partner, String agreement) {
        return """
                {"reference":"hands-on","title":{"nl":"Hands on Inclusion"},"period":{"start":"2021-01-01"},
                 "themes":["housing"],"promoterId":"%s","partners":[{"organizationId":"%s"}]%s}""".formatted(
                        promoter, partner, agreement.isEmpty() ? "" : ",\"agreementId\":\"%s\"".formatted(agreement));
    }
}
