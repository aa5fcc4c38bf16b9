package org.samenspel.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.consultations.ConsultationFixtures.QUESTIONNAIRE;
import static org.samenspel.consultations.ConsultationFixtures.as;
import static org.samenspel.consultations.ConsultationFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenspel.security.Role;
import org.samenspel.testing.Database;
import org.samenspel.testing.contract.AuthorizationMatrix;

/** Rounds and drafts are there for those of the organization who prepare and check consultations, published campaigns for all. */
@QuarkusTest
class AuthorizationTest extends AuthorizationMatrix {

    private static final String TABLE = """
            insiders = consultationManager networkCoordinator auditor
            operation                 | owner draft           | owner open | owner closed | owner withdrawn   | stranger draft | stranger open | stranger closed | stranger withdrawn
            listRounds                | insiders 200:4, 200:0 | -          | -            | -                 | 200:0          | -             | -               | -
            createRound               | 409                   | -          | -            | -                 | 201            | -             | -               | -
            getRound                  | insiders 200, 404     | -          | -            | -                 | 404            | -             | -               | -
            withdrawRound             | 412                   | -          | -            | -                 | 404            | -             | -               | -
            listCampaigns             | 200                   | -          | -            | -                 | 200            | -             | -               | -
            listCampaigns?state=draft | insiders 200:1, 200:0 | -          | -            | -                 | 200:0          | -             | -               | -
            createCampaign            | 409                   | -          | -            | -                 | 400            | -             | -               | -
            getCampaign               | insiders 200, 404     | 200        | 200          | 200               | 404            | 200           | 200             | 200
            changeCampaign            | 412                   | 412        | 412          | 412               | 404            | 403           | 403             | 403
            discardCampaign           | 412                   | 412        | 412          | 412               | 404            | 403           | 403             | 403
            publishCampaign           | 412                   | 412        | 412          | 412               | 404            | 403           | 403             | 403
            closeCampaign             | 412                   | 412        | 412          | 412               | 404            | 403           | 403             | 403
            declareCampaignLost       | 412                   | 412        | 412          | 412               | 404            | 403           | 403             | 403
            confirmArrivals           | 412                   | 412        | 412          | 412               | 404            | 403           | 403             | 403
            extendCampaign            | 412                   | 412        | 412          | 412               | 404            | 403           | 403             | 403
            withdrawCampaign          | 412                   | 412        | 412          | 412               | 404            | 403           | 403             | 403
            getQuestionnaire          | insiders 200, 404     | 200        | 200          | insiders 200, 404 | 404            | 200           | 200             | 404
            putQuestionnaire          | 412                   | 412        | 412          | 412               | 404            | 403           | 403             | 403
            getResults                | insiders 409, 404     | 409        | 200          | 409               | 404            | 409           | 200             | 409
            listAuditRecords          | 200                   | 200        | 200          | 200               | 200            | 200           | 200             | 200
            listAuditRecords text/csv | 200                   | 200        | 200          | 200               | 200            | 200           | 200             | 200
            """;

    private final ConsultationFixtures owner = ConsultationFixtures.organization();

    @Override
    protected String table() {
        return TABLE;
    }

    @Override
    protected String token(String organization, String role) {
        return (organization.equals("owner") ? owner : ConsultationFixtures.organization()).token(role);
    }

    @Override
    protected Map<String, String> target(String name) {
        String campaign =
                switch (name) {
                    case "draft" -> owner.draft();
                    case "withdrawn" -> owner.withdrawnCampaign();
                    default -> owner.openCampaign();
                };
        if (name.equals("closed")) {
            owner.close(campaign).statusCode(200);
        }
        if (name.equals("draft")) {
            owner.ask(campaign, QUESTIONNAIRE).statusCode(200);
        }
        Response content = owner.manager().get(campaign);
        String round = content.path("roundId");
        return Map.of(
                "campaignId", idOf(campaign),
                "campaign", content.path("reference"),
                "roundId", round,
                "round", owner.manager().get("/rounds/" + round).path("reference"));
    }

    /** What is begun has the reference of something that the owner has already. */
    @Override
    protected Map<String, String> bodies() {
        return Map.of(
                "createRound", """
                {"reference":"{round}","title":{"nl":"Wonen"}}""",
                "withdrawRound", """
                {"reason":"Dubbel ingevoerd"}""",
                "createCampaign", """
                {"roundId":"{roundId}","reference":"{campaign}","title":{"nl":"Wonen"},"anonymous":true,
                 "opensAt":"2022-01-01T00:00:00Z","closesAt":"2099-01-01T00:00:00Z"}""",
                "declareCampaignLost", """
                {"reason":"de sleutel is weg"}""",
                "extendCampaign", """
                {"closesAt":"2100-01-01T00:00:00Z"}""",
                "putQuestionnaire", QUESTIONNAIRE);
    }

    @ParameterizedTest
    @EnumSource
    void listsAndCountsPublishedCampaignsForAllAndDraftsForInsiders(Role role) {
        ConsultationFixtures drafting = ConsultationFixtures.organization();
        String draft = idOf(drafting.draft());
        String open = idOf(ConsultationFixtures.organization().openCampaign());
        boolean insider =
                List.of("consultationManager", "networkCoordinator", "auditor").contains(role.code());
        String own = drafting.token(role.code());

        as(own).get("/campaigns").then().body("total", equalTo(publishedCampaigns() + (insider ? 1 : 0)));
        as(own).get("/campaigns?state=draft").then().body("items.id", insider ? contains(draft) : empty());
        assertThat(listed(token("stranger", role.code())))
                .contains(open)
                .doesNotContain(draft)
                .hasSize(publishedCampaigns());
        as(token("stranger", role.code())).get("/campaigns").then().body("total", equalTo(publishedCampaigns()));
    }

    private static int publishedCampaigns() {
        return ((Long) Database.query("select count(*) as n from campaign where state <> 'DRAFT'")
                        .getFirst()
                        .get("n"))
                .intValue();
    }

    /** The ids on all pages of the list of campaigns. */
    private static List<String> listed(String token) {
        List<String> ids = new ArrayList<>();
        String next = "/consultations/v1/campaigns?pageSize=100";
        while (next != null) {
            Response page = as(token).basePath("").get(next);
            ids.addAll(page.path("items.id"));
            next = page.path("next");
        }
        return ids;
    }
}
