package org.samenspel.governance.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.governance.GovernanceFixtures.as;
import static org.samenspel.governance.GovernanceFixtures.idOf;
import static org.samenspel.governance.GovernanceFixtures.published;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.testing.EventSchemas;
import org.samenspel.testing.MovableClock;

/** Minutes of a board of two that were approved on 2021-12-14 and reopened on 2021-12-20. */
@QuarkusTest
class MinutesApiTest {

    private static final String REASON = "{\"reason\":\"Verkeerd geteld\"}";
    private static final String CONSENSUS = "{\"item\":\"2\",\"method\":\"consensus\"}";

    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private List<String> members;
    private String meeting;

    @Inject
    MovableClock clock;

    @BeforeEach
    void underway() {
        clock.moveTo(Instant.parse("2021-12-20T10:00:00Z"));
        String board = levl.body("board");
        members = levl.members(board, 2);
        meeting = levl.underway(board, members);
    }

    @Test
    void membersReadTheEarlierAndThePresentTextAndWhoReopened() {
        isOfAccount(members.get(0), "partner");
        isOfAccount(members.get(1), "governanceSecretary");
        approvedWith("Twee stemmen voor");
        as(levl.token("partner")).get(meeting).then().body("earlierMinutes", empty());

        levl.put(meeting, "/minutesReopening", REASON)
                .statusCode(200)
                .body("state", equalTo("underway"))
                .body("minutesApprovedOn", nullValue());
        approvedWith("Eén stem voor");

        as(levl.token("partner"))
                .get(meeting)
                .then()
                .body("minutesText", equalTo("Eén stem voor"))
                .body("earlierMinutes.text", contains("Twee stemmen voor"))
                .body("earlierMinutes[0].approvedOn", equalTo("2021-12-14"))
                .body("earlierMinutes[0].reopenedOn", equalTo("2021-12-20"))
                .body("earlierMinutes[0].reason", equalTo("Verkeerd geteld"))
                .body("earlierMinutes[0].organization.id", equalTo(levl.id()))
                .body("earlierMinutes[0].personId", equalTo(members.get(1)));
        as(levl.token("planner")).get(meeting).then().body("earlierMinutes", nullValue());
    }

    @Test
    void whatIsCorrectedInReopenedMinutesIsToldAgain() {
        String decision =
                levl.decide(meeting, CONSENSUS).statusCode(201).extract().path("id");
        approvedWith("Punt 2 is aangenomen");

        levl.put(meeting, "/minutesReopening", REASON).statusCode(200);
        levl.put("/decisions/" + decision, "/withdrawal", REASON).statusCode(200);
        String anew = levl.decide(meeting, CONSENSUS).statusCode(201).extract().path("id");
        approvedWith("Punt 2 is bij consensus aangenomen");

        assertThat(published("governance.decisions.v1", decision, 2))
                .extracting(GovernanceFixtures::fact)
                .containsExactly("taken", "withdrawn");
        assertThat(published("governance.decisions.v1", anew, 1))
                .extracting(GovernanceFixtures::fact)
                .containsExactly("taken");
        assertThat(published("governance.meetings.v1", idOf(meeting), 2))
                .allSatisfy(EventSchemas::assertValid)
                .extracting(GovernanceFixtures::fact)
                .containsExactly("held", "held");
    }

    @Test
    void dayThatIsPutRightInReopenedMinutesIsToldAgainAndItsDecisionWithdrawnFirst() {
        String decision =
                levl.decide(meeting, CONSENSUS).statusCode(201).extract().path("id");
        approvedWith("Punt 2 is aangenomen");
        String right = "{\"date\":\"2021-11-29\",\"reason\":\"Verschreven\"}";

        levl.put(meeting, "/dateCorrection", right).statusCode(409).body("type", endsWith(":minutesApproved"));
        levl.put(meeting, "/minutesReopening", REASON).statusCode(200);
        levl.put(meeting, "/dateCorrection", right).statusCode(409).body("type", endsWith(":decisionStands"));
        levl.put("/decisions/" + decision, "/withdrawal", REASON).statusCode(200);
        levl.put(meeting, "/dateCorrection", "{\"date\":\"2021-12-21\",\"reason\":\"Verschreven\"}")
                .statusCode(409)
                .body("type", endsWith(":meetingInFuture"));
        levl.put(meeting, "/dateCorrection", right)
                .statusCode(200)
                .body("date", equalTo("2021-11-29"))
                .body("corrections.date", contains("2021-11-25"))
                .body("corrections.reason", contains("Verschreven"));
        levl.put(meeting, "/dateCorrection", right).statusCode(200).body("corrections", hasSize(1));
        levl.decide(meeting, CONSENSUS).statusCode(201).body("takenOn", equalTo("2021-11-29"));
        approvedWith("Punt 2 is aangenomen");

        assertThat(published("governance.meetings.v1", idOf(meeting), 2))
                .extracting(event -> new JsonPath(new String(event.value(), UTF_8)).getString("heldOn"))
                .containsExactly("2021-11-25", "2021-11-29");
    }

    @Test
    void onlyApprovedMinutesAreReopened() {
        levl.put(meeting, "/minutesReopening", REASON).statusCode(409).body("type", endsWith(":minutesNotApproved"));
        levl.put(meeting, "/minutesReopening", "{\"reason\":\" \"}").statusCode(400);
    }

    private void approvedWith(String text) {
        levl.put(meeting, "/minutesText", "{\"text\":\"%s\"}".formatted(text)).statusCode(200);
        levl.approveMinutes(meeting, "2021-12-14").statusCode(200);
    }

    private void isOfAccount(String person, String role) {
        String account = role + "@" + levl.registered().code();
        levl.patch("/persons/" + person, "{\"account\":\"%s\"}".formatted(account))
                .statusCode(200);
    }
}
