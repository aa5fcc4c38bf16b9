package org.samenspel.consultations.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.samenspel.consultations.ConsultationFixtures.QUESTIONNAIRE;
import static org.samenspel.consultations.ConsultationFixtures.as;
import static org.samenspel.consultations.ConsultationFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.security.Role;
import org.samenspel.testing.Database;
import org.samenspel.testing.Tokens;

/** Every operation by every role, of the owner's organization and of another one. */
@QuarkusTest
class CampaignAuthorizationTest {

    private static final Set<Role> INSIDERS = Set.of(Role.CONSULTATION_MANAGER, Role.NETWORK_COORDINATOR, Role.AUDITOR);

    private final ConsultationFixtures levl = ConsultationFixtures.organization();
    private final ConsultationFixtures other = ConsultationFixtures.organization();

    @ParameterizedTest
    @EnumSource
    void onlyInsidersOfItsOrganizationFindDraft(Role role) {
        String draft = levl.draft();
        levl.ask(draft, QUESTIONNAIRE);
        int expected = INSIDERS.contains(role) ? 200 : 404;

        as(levl.token(role.code())).get(draft).then().statusCode(expected);
        as(levl.token(role.code())).get(draft + "/questionnaire").then().statusCode(expected);
        as(other.token(role.code())).get(draft).then().statusCode(404);
        as(other.token(role.code())).get(draft + "/questionnaire").then().statusCode(404);
        as(other.token(role.code())).get(draft + "/results").then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyElseFindsDraftInListOrCount(Role role) {
        String draft = levl.draft();

        as(other.token(role.code()))
                .queryParam("state", "draft")
                .get("/campaigns")
                .then()
                .body("total", equalTo(0))
                .body("items.id", not(hasItem(idOf(draft))));
        as(levl.token(role.code()))
                .queryParam("state", "draft")
                .get("/campaigns")
                .then()
                .body("total", equalTo(INSIDERS.contains(role) ? 1 : 0));
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleOfEveryOrganizationReadsPublishedCampaignAndItsResults(Role role) {
        String campaign = levl.openCampaign();
        levl.close(campaign).statusCode(200);

        for (ConsultationFixtures reader : new ConsultationFixtures[] {levl, other}) {
            as(reader.token(role.code())).get(campaign).then().statusCode(200);
            as(reader.token(role.code())).get(campaign + "/results").then().statusCode(200);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONSULTATION_MANAGER")
    void noOtherRoleChangesAnything(Role role) {
        String draft = levl.draft();
        String body = levl.newCampaign("");
        var before = Database.rowCounts();
        String token = levl.token(role.code());

        as(token).body(body).post("/campaigns").then().statusCode(403);
        as(token)
                .body("{\"reference\":\"x\",\"title\":{\"nl\":\"x\"}}")
                .post("/rounds")
                .then()
                .statusCode(403);
        change(as(token), draft, 403);

        assertThat(Database.rowCounts()).isEqualTo(before);
        levl.manager().get(draft).then().header("ETag", equalTo("\"0\""));
    }

    @Test
    void managerOfAnotherOrganizationDoesNotFindDraftToChange() {
        String draft = levl.draft();

        change(other.manager(), draft, 404);

        levl.manager().get(draft).then().header("ETag", equalTo("\"0\""));
    }

    @Test
    void managerOfAnotherOrganizationMayNotChangePublishedCampaign() {
        String campaign = levl.openCampaign();
        String etag = levl.etag(campaign);

        change(other.manager(), campaign, 403);

        levl.manager().get(campaign).then().header("ETag", equalTo(etag)).body("state", equalTo("open"));
    }

    @Test
    void tokenWithoutOrganizationIsRefused() {
        as(Tokens.of("consultationManager").sign()).get("/campaigns").then().statusCode(403);
    }

    private static void change(RequestSpecification caller, String campaign, int expected) {
        var request = caller.header("If-Match", "*");
        request.body(QUESTIONNAIRE).put(campaign + "/questionnaire").then().statusCode(expected);
        request.put(campaign + "/publication").then().statusCode(expected);
        request.put(campaign + "/closure").then().statusCode(expected);
        request.contentType("application/merge-patch+json")
                .body("{\"k\":7}")
                .patch(campaign)
                .then()
                .statusCode(expected);
    }
}
