package org.samenspel.governance.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.governance.GovernanceFixtures.idOf;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.governance.PartnersEvents;
import org.samenspel.testing.MovableClock;

/** A joint body met on 2024-02-15, with both parties; what turns out of their agreement afterwards. */
@QuarkusTest
class AgreementWarningApiTest {

    private static final List<String> JOINT = List.of("jointConsultation");

    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private final GovernanceFixtures vvsg = GovernanceFixtures.organization();
    private final PartnersEvents partners = new PartnersEvents();
    private String joint;
    private String meeting;

    @Inject
    MovableClock clock;

    @BeforeEach
    void bothMet() {
        clock.moveTo(Instant.parse("2024-03-01T10:00:00Z"));
        joint = idOf(levl.bodyOf(partners.activated(JOINT, levl, vvsg), "jointConsultation"));
        meeting = levl.created("/meetings", """
                {"bodyId":"%s","date":"2024-02-15","agenda":[]}""".formatted(joint));
        attend().statusCode(200);
        warnings().body("items", empty());
    }

    @Test
    void secretaryIsWarnedOfAPartyWhoseSignatureWasWithdrawnUntilItSignsAgain() {
        awaitApplied(partners.told("corrected", 4, "jointConsultation", levl, vvsg, "\"state\":\"approved\""));

        warnings()
                .body("items.kind", contains("meetingBeforeAgreement", "tookPartAsNoParty"))
                .body("items[1].organization.id", equalTo(vvsg.id()))
                .body("items[1].meetingIds", contains(idOf(meeting)));
        attend().statusCode(200);

        awaitApplied(partners.publish(UUID.randomUUID(), "signed", 5, JOINT, levl, vvsg));
        warnings().body("items", empty());
    }

    @Test
    void meetingBeforeTheLastSignatureIsToldUntilThatTurnsOutToBeEarlier() {
        awaitApplied(partners.signedOn("2024-02-20").publish(UUID.randomUUID(), "signed", 4, JOINT, levl, vvsg));

        warnings()
                .body("items.kind", contains("meetingBeforeAgreement"))
                .body("items[0].meetingIds", contains(idOf(meeting)));
        levl.post("/meetings", "{\"bodyId\":\"%s\",\"date\":\"2024-02-19\",\"agenda\":[]}".formatted(joint))
                .statusCode(400)
                .body("type", endsWith(":meetingBeforeAgreement"));

        awaitApplied(partners.signedOn("2020-12-15").publish(UUID.randomUUID(), "signed", 5, JOINT, levl, vvsg));
        warnings().body("items", empty());
    }

    @Test
    void meetingOfAnAgreementOfWhichNothingCameIsTold() {
        awaitApplied(partners.told("dropped", 4, "jointConsultation", levl, vvsg, "\"state\":\"invited\""));

        warnings().body("items.kind", contains("meetingBeforeAgreement", "tookPartAsNoParty"));
    }

    @Test
    void meetingAfterTheLastDayOfTheAgreementIsToldUntilItRunsAgain() {
        awaitApplied(partners.endingOn("2023-12-31").publish(UUID.randomUUID(), "ended", 4, JOINT, levl, vvsg));

        warnings()
                .body("items.kind", contains("meetingAfterAgreement"))
                .body("items[0].meetingIds", contains(idOf(meeting)));
        attend().statusCode(200);

        awaitApplied(partners.endingOn("2026-12-31").publish(UUID.randomUUID(), "reopened", 5, JOINT, levl, vvsg));
        warnings().body("items", empty());
    }

    @Test
    void agreementThatIsRenewedWithoutEndGoesOnAfterItsFirstTerm() {
        awaitApplied(
                partners.withFirstTermTo("2023-12-31").publish(UUID.randomUUID(), "amended", 4, JOINT, levl, vvsg));

        warnings().body("items", empty());
        attend().statusCode(200);
    }

    private ValidatableResponse attend() {
        return levl.put(
                meeting,
                "/attendance",
                "{\"participants\":2,\"organizationIds\":[\"%s\",\"%s\"]}".formatted(levl.id(), vvsg.id()));
    }

    private ValidatableResponse warnings() {
        return levl.secretary().get("/seatWarnings").then().statusCode(200);
    }
}
