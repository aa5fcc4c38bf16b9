package org.samenspel.partners.agreement.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.samenspel.partners.PartnersFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.partners.GovernanceEvents;
import org.samenspel.partners.PartnersFixtures;
import org.samenspel.testing.Database;
import org.samenspel.testing.Registered;

/** A party's own body decides to join: published once, twice, in the wrong order, late, or about something else. */
@QuarkusTest
class DecisionEventsTest {

    private final PartnersFixtures levl = PartnersFixtures.network();

    @Test
    void approvesForThePartyWhoseBodyDecided() {
        String agreement = levl.proposed();

        adopted(UUID.randomUUID(), "2021-08-24", agreement, levl.networkId());

        await().untilAsserted(() -> levl.manager()
                .get(agreement)
                .then()
                .body("parties.state", contains("invited", "approved"))
                .body("parties.approvedOn", contains(null, "2021-08-24")));
    }

    @Test
    void countsTheFirstDecisionOnceInWhateverOrderTheyArrive() {
        String agreement = levl.proposed();
        UUID event = UUID.randomUUID();
        adopted(UUID.randomUUID(), "2021-09-10", agreement, levl.partnerId());
        adopted(event, "2021-08-24", agreement, levl.partnerId());
        adopted(event, "2021-08-24", agreement, levl.partnerId());
        await().until(() -> "2021-08-24".equals(approvedOn(agreement, 0)));

        adopted(UUID.randomUUID(), "2021-10-10", agreement, levl.partnerId());
        adopted(UUID.randomUUID(), "2021-08-25", agreement, levl.networkId());
        await().until(() -> approvedOn(agreement, 1) != null);

        assertThat(approvedOn(agreement, 0)).isEqualTo("2021-08-24");
        assertThat(approvals(agreement)).containsExactly("2021-09-10", "2021-08-24", "2021-08-25");
    }

    @Test
    void decisionThatCameBeforeALateProposalApprovesFromTheDayThatItSays() {
        String agreement = levl.draft();
        adopted(UUID.randomUUID(), "2021-07-31", agreement, levl.partnerId());
        adopted(UUID.randomUUID(), "2021-08-24", agreement, levl.networkId());
        await().until(() -> early(agreement).size() == 2);

        levl.proposeSince(agreement, "2999-01-01").statusCode(400).body("issues[0].name", equalTo("proposedOn"));
        levl.proposeSince(agreement, "2021-08-01")
                .statusCode(200)
                .body("parties.approvedOn", contains(null, "2021-08-24"))
                .body("earlyDecisions.takenOn", contains("2021-07-31"))
                .body("earlyDecisions.organization.id", contains(levl.partnerId()));
        levl.partner().get(agreement).then().body("earlyDecisions.takenOn", contains("2021-07-31"));
    }

    @Test
    void decisionOfWhoJoinsThatCameBeforeALateAmendmentApprovesFromItsDay() {
        String agreement = levl.active();
        String third = idOf(levl.registered("Derde", Registered.number()));
        adopted(UUID.randomUUID(), "2022-01-09", agreement, third);
        adopted(UUID.randomUUID(), "2022-01-10", agreement, third);
        await().until(() -> kept(agreement) == 2);
        assertThat(early(agreement)).as("nobody asked it yet").isEmpty();

        levl.amendment(agreement, """
                {"articles":[],"proposedOn":"2022-01-10",
                 "joining":{"party":{"organizationId":"%s"},"firstDay":"2022-03-01"}}""".formatted(third));

        levl.manager().get(agreement).then().body("earlyDecisions.takenOn", contains("2022-01-09"));
        assertThat(approvals(agreement)).containsExactly("2022-01-10");
    }

    @Test
    void decisionOnAProposalThatIsTakenBackApprovesTheNextOne() {
        String agreement = levl.draft();
        levl.proposeSince(agreement, "2021-08-01").statusCode(200);
        adopted(UUID.randomUUID(), "2021-08-24", agreement, levl.networkId());
        await().until(() -> approvedOn(agreement, 1) != null);

        levl.manager()
                .header("If-Match", levl.etag(agreement))
                .body("{\"reason\":\"Tikfout\"}")
                .put(agreement + "/withdrawal")
                .then()
                .statusCode(200)
                .body("earlyDecisions.takenOn", contains("2021-08-24"));

        levl.proposeSince(agreement, "2021-08-01")
                .statusCode(200)
                .body("parties.approvedOn", contains(null, "2021-08-24"))
                .body("earlyDecisions", equalTo(null));
    }

    @Test
    void decisionOfWhoWasNeverAskedLeavesTheAgreementAsItWas() {
        String agreement = levl.proposed();
        String etag = levl.etag(agreement);

        adopted(UUID.randomUUID(), "2021-08-24", agreement, UUID.randomUUID().toString());

        await().until(() -> kept(agreement) == 1);
        assertThat(levl.etag(agreement)).isEqualTo(etag);
        assertThat(early(agreement)).isEmpty();
    }

    @Test
    void decisionThatChangesNothingLeavesTheAgreementAsItWas() {
        String agreement = levl.proposed();
        adopted(UUID.randomUUID(), "2021-08-24", agreement, levl.networkId());
        await().until(() -> approvedOn(agreement, 1) != null);
        String etag = levl.etag(agreement);

        adopted(UUID.randomUUID(), "2021-08-25", agreement, levl.networkId());
        adopted(UUID.randomUUID(), "2021-08-24", agreement, levl.networkId());

        await().until(() -> kept(agreement) == 3);
        assertThat(levl.etag(agreement)).isEqualTo(etag);
    }

    @Test
    void ofAnOrganizationTenDecisionsAreKeptAndOneByWhichNobodyApprovesGivesWay() {
        String agreement = levl.proposed();
        UUID approving = UUID.randomUUID();
        String stranger = UUID.randomUUID().toString();
        adopted(approving, "2021-08-01", agreement, levl.networkId());
        for (int day = 10; day <= 20; day++) {
            adopted(UUID.randomUUID(), "2021-08-" + day, agreement, levl.networkId());
            adopted(UUID.randomUUID(), "2021-08-" + day, agreement, stranger);
        }

        await().untilAsserted(() -> assertThat(taken(agreement, stranger))
                .hasSize(10)
                .startsWith("2021-08-11")
                .endsWith("2021-08-20"));
        await().untilAsserted(() -> assertThat(taken(agreement, levl.networkId()))
                .hasSize(10)
                .startsWith("2021-08-01", "2021-08-12")
                .endsWith("2021-08-20"));
        assertThat(approvedOn(agreement, 1)).isEqualTo("2021-08-01");

        GovernanceEvents.withdrawn(approving, idOf(agreement), levl.networkId());

        await().until(() -> "2021-08-12".equals(approvedOn(agreement, 1)));
    }

    @Test
    void decisionOfAJointBodyApprovesForWhoJoinsItsAgreementLaterFromADayBefore() {
        String third = idOf(levl.registered("Derde", Registered.number()));
        String framework = levl.active();
        String arrangement = levl.create(
                "/agreements",
                arrangement(framework)
                        .replace("\"parties\":[", "\"parties\":[{\"organizationId\":\"" + third + "\"},"));
        levl.propose(arrangement).statusCode(200);
        GovernanceEvents.arranged(idOf(arrangement), idOf(framework), levl.networkId());
        await().untilAsserted(() -> levl.manager()
                .get(arrangement)
                .then()
                .body("parties.approvedOn", contains(null, "2022-01-10", "2022-01-10")));

        String amendment = levl.amendment(framework, """
                {"articles":[],"proposedOn":"2022-01-05",
                 "joining":{"party":{"organizationId":"%s"},"firstDay":"2022-01-10"}}""".formatted(third));
        levl.consent(framework, amendment, levl.partnerId(), "2022-01-06").statusCode(201);
        levl.consent(framework, amendment, levl.networkId(), "2022-01-06").statusCode(201);
        levl.sign(framework, third, "2022-01-07").statusCode(201);

        levl.manager()
                .get(arrangement)
                .then()
                .body("parties.approvedOn", contains("2022-01-10", "2022-01-10", "2022-01-10"));
    }

    @Test
    void decisionOfAJointBodyThatApprovesNothingIsSeenByItsParties() {
        String framework = levl.active();
        String arrangement = arrangementUnder(framework);
        levl.proposeSince(arrangement, "2022-02-01").statusCode(200);

        GovernanceEvents.arranged(idOf(arrangement), idOf(framework), levl.networkId());

        await().until(() -> !early(arrangement).isEmpty());
        levl.partner().get(arrangement).then().body("earlyDecisions.takenOn", contains("2022-01-10"));
    }

    @Test
    void withdrawnDecisionWaitsNoLonger() {
        String agreement = levl.draft();
        UUID event = UUID.randomUUID();
        adopted(event, "2021-08-24", agreement, levl.networkId());
        await().until(() -> !early(agreement).isEmpty());

        GovernanceEvents.withdrawn(event, idOf(agreement), levl.networkId());

        await().until(() -> early(agreement).isEmpty());
    }

    @Test
    void approvalIsTakenBackWithTheDecisionAndStaysToBeReadWithoutAReasonOfOurs() {
        String agreement = levl.proposed();
        UUID event = UUID.randomUUID();
        adopted(event, "2021-08-24", agreement, levl.networkId());
        await().until(() -> approvedOn(agreement, 1) != null);

        GovernanceEvents.withdrawn(event, idOf(agreement), levl.networkId());

        await().until(() -> approvedOn(agreement, 1) == null);
        levl.manager().get(agreement).then().body("parties.state", contains("invited", "invited"));
        levl.manager()
                .get(agreement + "/facts")
                .then()
                .body("items[1].withdrawal.withdrawnOn", equalTo("2021-11-26"))
                .body("items[1].withdrawal.reason", equalTo(null))
                .body("items[1].decisionId", notNullValue());
    }

    @Test
    void decisionWhoseWithdrawalArrivesFirstApprovesNothing() {
        String agreement = levl.proposed();
        UUID event = UUID.randomUUID();
        GovernanceEvents.withdrawn(event, idOf(agreement), levl.networkId());
        adopted(event, "2021-08-24", agreement, levl.networkId());

        adopted(UUID.randomUUID(), "2021-08-30", agreement, levl.partnerId());

        await().until(() -> approvedOn(agreement, 0) != null);
        assertThat(approvedOn(agreement, 1)).isNull();
    }

    @Test
    void withdrawnDecisionOfAJointBodyTakesTheApprovalOfAllBack() {
        String framework = levl.active();
        String arrangement = arrangementUnder(framework);
        levl.propose(arrangement).statusCode(200);
        UUID event = GovernanceEvents.arranged(idOf(arrangement), idOf(framework), levl.networkId());
        await().until(() -> approvedOn(arrangement, 0) != null);

        GovernanceEvents.withdrawn(event, idOf(arrangement), levl.networkId());

        await().untilAsserted(
                        () -> levl.manager().get(arrangement).then().body("parties.approvedOn", contains(null, null)));
    }

    @Test
    void decisionThatArrivesAfterTheSignatureIsKeptAndChangesNoState() {
        String agreement = levl.signed();

        adopted(UUID.randomUUID(), "2021-08-24", agreement, levl.partnerId());
        await().until(() -> approvedOn(agreement, 0) != null);

        levl.manager().get(agreement).then().body("parties.state", contains("signed", "signed"));
        levl.manager().get(agreement + "?asOf=2021-08-24").then().body("parties[0].state", equalTo("approved"));
    }

    @Test
    void otherDecisionsAreNoneOfItsBusiness() {
        String agreement = levl.proposed();
        String partner = levl.partnerId();

        GovernanceEvents.decided("rejected", "agreement", idOf(agreement), partner);
        GovernanceEvents.decided("adopted", "budget", idOf(agreement), partner);
        GovernanceEvents.decided("adopted", "agreement", UUID.randomUUID().toString(), partner);
        adopted(UUID.randomUUID(), "2021-08-24", agreement, UUID.randomUUID().toString());
        adopted(UUID.randomUUID(), "2021-08-24", agreement, levl.networkId());

        await().until(() -> approvedOn(agreement, 1) != null);
        assertThat(approvedOn(agreement, 0)).isNull();
    }

    @Test
    void jointBodyApprovesAYearlyArrangementForAllPartiesOfItsAgreementAndOfNoOther() {
        String framework = levl.active();
        String arrangement = arrangementUnder(framework);
        levl.propose(arrangement).statusCode(200);
        String other = levl.proposed();

        GovernanceEvents.arranged(idOf(other), idOf(framework), levl.networkId());
        GovernanceEvents.arranged(idOf(arrangement), idOf(framework), levl.networkId());

        await().untilAsserted(() -> levl.manager()
                .get(arrangement)
                .then()
                .body("state", equalTo("proposed"))
                .body("parties.approvedOn", contains("2022-01-10", "2022-01-10")));
        levl.manager().get(other).then().body("parties.approvedOn", contains(null, null));
    }

    private String arrangementUnder(String framework) {
        return levl.create("/agreements", arrangement(framework));
    }

    private String arrangement(String framework) {
        return levl.agreement("WA-" + UUID.randomUUID())
                .replace("\"type\":\"framework\"", """
                        "type":"workingArrangement","parentAgreementId":"%s\"""".formatted(idOf(framework)));
    }

    private List<String> approvals(String agreement) {
        return levl.manager().get(agreement + "/facts").path("items.findAll { it.kind == 'approval' }.day");
    }

    private List<String> early(String agreement) {
        List<String> days = levl.manager().get(agreement).path("earlyDecisions.takenOn");
        return days == null ? List.of() : days;
    }

    private static List<String> taken(String agreement, String organization) {
        return Database.query("""
                        select taken_on::text as day from body_decision
                        where agreement_id = '%s' and organization_id = '%s' order by taken_on""".formatted(idOf(agreement), organization)).stream()
                .map(row -> (String) row.get("day"))
                .toList();
    }

    private static int kept(String agreement) {
        return Database.query("select id from body_decision where agreement_id = '%s'".formatted(idOf(agreement)))
                .size();
    }

    private String approvedOn(String agreement, int party) {
        return levl.manager().get(agreement).path("parties[%d].approvedOn".formatted(party));
    }

    private static void adopted(UUID event, String takenOn, String agreement, String organization) {
        GovernanceEvents.decided(event, takenOn, "adopted", "agreement", idOf(agreement), organization);
    }
}
