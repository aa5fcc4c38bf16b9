package org.samenspel.governance.body;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.samenspel.governance.GovernanceFixtures.idOf;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.governance.PartnersEvents;

/** The joint consultation of an agreement that a network organization keeps without being a party (000, article 6). */
@QuarkusTest
class JointBodyApiTest {

    private final GovernanceFixtures keeper = GovernanceFixtures.organization();
    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private final GovernanceFixtures vvsg = GovernanceFixtures.organization();
    private final GovernanceFixtures stranger = GovernanceFixtures.organization();
    private final UUID agreement = new PartnersEvents().activatedAndKeptBy(keeper, "jointConsultation", levl, vvsg);

    @Test
    void keeperSetsUpAndRunsTheBodiesOfAnAgreementThatItIsNoPartyTo() {
        String joint = keeper.bodyOf(agreement, "jointConsultation");

        String meeting = keeper.meeting(joint, "[]");
        keeper.start(meeting, List.of(levl(joint))).statusCode(200);
        keeper.approveMinutes(meeting, "2021-12-14").statusCode(200);

        levl.secretary().get(joint).then().statusCode(200);
        stranger.secretary().get(joint).then().statusCode(404);
    }

    @Test
    void keeperRunsABodyThatAPartySetUp() {
        String joint = levl.bodyOf(agreement, "jointConsultation");

        keeper.patch(joint, "{\"size\":2}").statusCode(200).body("size", equalTo(2));
        keeper.meeting(joint, "[]");
        vvsg.secretary()
                .header("If-Match", levl.etag(joint))
                .contentType("application/merge-patch+json")
                .body("{\"size\":3}")
                .patch(joint)
                .then()
                .statusCode(403);
    }

    @Test
    void eachPartyNamesItsOwnEmployee() {
        String joint = keeper.bodyOf(agreement, "jointConsultation");
        String employee = vvsg.person("Medewerker 01");

        String mandate = "/mandates/"
                + name(vvsg, joint, employee, "member")
                        .statusCode(201)
                        .body("namedBy.id", equalTo(vvsg.id()))
                        .extract()
                        .path("id");

        keeper.secretary().get("/mandates?bodyId=" + idOf(joint)).then().body("items.personId", hasItem(employee));
        vvsg.secretary().get("/mandates?bodyId=" + idOf(joint)).then().body("items.personId", hasItem(employee));
        levl.secretary().get(mandate).then().statusCode(404);
        vvsg.put(mandate, "/end", "{\"endedOn\":\"2022-06-30\",\"reason\":\"andere functie\"}")
                .statusCode(200);
    }

    @Test
    void partyThatLeftNamesWhoSatInItsTimeAndNobodyOfLater() {
        var partners = new PartnersEvents();
        String joint = levl.bodyOf(partners.activated(List.of("jointConsultation"), levl, vvsg), "jointConsultation");
        awaitApplied(partners.amended(4, "jointConsultation", levl, vvsg, "\"until\":\"2021-06-30\""));

        name(vvsg, joint, "\"start\":\"2021-01-01\",\"end\":\"2021-06-30\"").statusCode(201);
        for (String later : List.of("2021-07-01", "2021-01-01")) {
            name(vvsg, joint, "\"start\":\"%s\",\"end\":\"2021-12-31\"".formatted(later))
                    .statusCode(400)
                    .body("type", endsWith(":notNamedByParty"))
                    .body("issues[0].name", equalTo("period"))
                    .body("detail", containsString("from 2021-01-01 to 2021-06-30"));
        }
    }

    @Test
    void seatIsGivenForDaysOfTheAgreementAloneAndTheSecretaryIsWarnedWhenThoseChange() {
        var partners = new PartnersEvents();
        String joint = levl.bodyOf(partners.activated(List.of("jointConsultation"), levl, vvsg), "jointConsultation");
        name(vvsg, joint, "\"start\":\"2020-12-31\"").statusCode(400).body("type", endsWith(":notNamedByParty"));
        name(vvsg, joint, "\"start\":\"2021-01-01\",\"end\":\"2021-12-31\"").statusCode(201);

        awaitApplied(partners.endingOn("2021-06-30")
                .publish(UUID.randomUUID(), "noticeGiven", 4, List.of("jointConsultation"), levl, vvsg));

        name(vvsg, joint, "\"start\":\"2021-07-01\"")
                .statusCode(400)
                .body("detail", containsString("The agreement ends on 2021-06-30"));
        levl.secretary().get("/mandates?date=2021-07-01").then().body("total", equalTo(0));
        levl.secretary()
                .get("/seatWarnings")
                .then()
                .body("items.kind", contains("seatOutsideAgreement"))
                .body("items[0].from", equalTo("2021-07-01"))
                .body("items[0].until", equalTo("2021-12-31"));

        awaitApplied(partners.endingOn("2026-12-31")
                .publish(UUID.randomUUID(), "reopened", 5, List.of("jointConsultation"), levl, vvsg));
        levl.secretary().get("/seatWarnings").then().body("items", empty());
    }

    @Test
    void seatOfAPartyWhoseSignatureIsWithdrawnIsToldUntilItSignsAgain() {
        var partners = new PartnersEvents();
        String joint = levl.bodyOf(partners.activated(List.of("jointConsultation"), levl, vvsg), "jointConsultation");
        name(vvsg, joint, "\"start\":\"2021-01-01\"").statusCode(201);
        levl.secretary().get("/seatWarnings").then().body("items", empty());

        awaitApplied(partners.told("corrected", 4, "jointConsultation", levl, vvsg, "\"state\":\"approved\""));
        levl.secretary()
                .get("/seatWarnings")
                .then()
                .body("items.kind", contains("seatOutsideAgreement"))
                .body("items[0].from", equalTo("2021-01-01"));

        awaitApplied(partners.publish(UUID.randomUUID(), "signed", 5, List.of("jointConsultation"), levl, vvsg));
        levl.secretary().get("/seatWarnings").then().body("items", empty());
    }

    @Test
    void seatWithAVoteOfAKeeperThatIsPartyIsToldWhileItsSignatureIsWithdrawn() {
        var partners = new PartnersEvents();
        String joint = levl.bodyOf(partners.activated(List.of("jointConsultation"), levl, vvsg), "jointConsultation");
        name(levl, joint, "\"start\":\"2021-01-01\"").statusCode(201);
        name(vvsg, joint, "\"start\":\"2021-01-01\"").statusCode(201);

        awaitApplied(partners.lacking(levl, vvsg)
                .publish(UUID.randomUUID(), "corrected", 4, List.of("jointConsultation"), levl, vvsg));

        levl.secretary()
                .get("/seatWarnings")
                .then()
                .body("items.kind", contains("seatOutsideAgreement", "seatOutsideAgreement"));
    }

    private static ValidatableResponse name(GovernanceFixtures party, String joint, String period) {
        return party.post("/mandates", """
                {"bodyId":"%s","personId":"%s","role":"member","appointment":"delegated","period":{%s}}""".formatted(idOf(joint), party.person("Medewerker 03"), period));
    }

    @Test
    void refusesThePersonOfAnotherParty() {
        String joint = keeper.bodyOf(agreement, "jointConsultation");

        name(levl, joint, vvsg.person("Medewerker 01"), "member")
                .statusCode(400)
                .body("issues[0].name", equalTo("personId"));
        name(stranger, joint, stranger.person("Medewerker 01"), "member")
                .statusCode(400)
                .body("issues[0].name", equalTo("bodyId"));
    }

    @Test
    void keeperThatIsNoPartyGivesSeatsWithoutAVote() {
        String joint = keeper.bodyOf(agreement, "jointConsultation");
        String person = keeper.person("Medewerker 01");

        name(keeper, joint, person, "member")
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:samenspel:notNamedByParty"));
        name(keeper, joint, person, "observer").statusCode(201);
    }

    @Test
    void jointBodyDecidesOnTheYearlyArrangementOfItsAgreement() {
        String joint = keeper.bodyOf(agreement, "jointConsultation");
        UUID arrangement = new PartnersEvents().proposedUnder(agreement, levl, vvsg);
        String member = levl(joint);
        String meeting = keeper.meeting(joint, """
                [{"number":"1","title":{"nl":"Werkafspraken 2022"},"subject":{"kind":"agreement","id":"%s"}}]""".formatted(arrangement));
        keeper.start(meeting, List.of(member)).statusCode(200);

        keeper.decide(meeting, "{\"item\":\"1\",\"method\":\"consensus\"}").statusCode(201);
    }

    /** 000, article 6: it also prepares, and agrees ad hoc what is no yearly arrangement. */
    @Test
    void jointBodyDecidesAdHocOnWhatIsNoArrangementAndPreparesThoseOfTheYear() {
        String joint = keeper.bodyOf(agreement, "jointConsultation");
        UUID arrangement = new PartnersEvents().proposedUnder(agreement, levl, vvsg);
        String member = levl(joint);
        String meeting = keeper.meeting(joint, """
                [{"number":"1","title":{"nl":"Voorbereiding werkafspraken 2023"},"subject":{"kind":"other"}},
                 {"number":"2","title":{"nl":"Gezamenlijke studiedag"},"subject":{"kind":"other"}},
                 {"number":"3","title":{"nl":"Werkafspraken 2022"},"subject":{"kind":"agreement","id":"%s"}}]""".formatted(arrangement));
        keeper.start(meeting, List.of(member)).statusCode(200);

        keeper.decide(meeting, "{\"item\":\"2\",\"method\":\"consensus\"}")
                .statusCode(201)
                .body("outcome", equalTo("adopted"));
        keeper.secretary().get(meeting).then().body("agenda.number", contains("1", "2", "3"));
    }

    private String levl(String joint) {
        String person = levl.person("Medewerker 02");
        name(levl, joint, person, "member").statusCode(201);
        return person;
    }

    private static ValidatableResponse name(GovernanceFixtures party, String joint, String person, String role) {
        return party.post("/mandates", """
                {"bodyId":"%s","personId":"%s","role":"%s","appointment":"delegated","period":{"start":"2021-01-01"}}""".formatted(idOf(joint), person, role));
    }
}
