package org.samenspel.partners.dispute;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.samenspel.partners.PartnersFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.partners.PartnersFixtures;
import org.samenspel.testing.MovableClock;
import org.samenspel.testing.Registered;

@QuarkusTest
class DisputeApiTest {

    private final PartnersFixtures levl = PartnersFixtures.network();

    @Inject
    MovableClock clock;

    @BeforeEach
    void standIn2024() {
        clock.moveTo(Instant.parse("2024-06-01T10:00:00Z"));
    }

    @Test
    void partiesConsultAcceptAMediatorAndSettle() {
        String dispute = opened(levl.active());
        step(levl.partner(), dispute, levl.partnerId(), "consulted", "2024-03-10", "")
                .statusCode(201);
        String mediator = ",\"mediator\":\"Bemiddelingscentrum\"";
        String proposal = step(levl.partner(), dispute, levl.partnerId(), "mediatorProposed", "2024-04-01", mediator)
                .statusCode(201)
                .body("state", equalTo("consulted"))
                .extract()
                .path("steps[2].id");
        String accepting = ",\"proposalId\":\"%s\"".formatted(proposal);

        step(levl.manager(), dispute, levl.networkId(), "mediatorAccepted", "2024-04-08", accepting)
                .statusCode(201)
                .body("state", equalTo("inMediation"));
        step(levl.manager(), dispute, levl.networkId(), "settled", "2024-05-20", "")
                .statusCode(400)
                .body("type", endsWith(":outcomeWithoutNote"))
                .body("issues.name", contains("note"));
        step(levl.manager(), dispute, levl.networkId(), "settled", "2024-05-20", ",\"note\":\"Elk de helft\"")
                .statusCode(201);

        levl.partner().get(dispute).then().body("state", equalTo("settled")).body("steps", hasSize(5));
        levl.partner()
                .get(dispute + "?asOf=2024-04-07")
                .then()
                .body("state", equalTo("consulted"))
                .body("steps.kind", contains("opened", "consulted", "mediatorProposed"));
        levl.partner().get(dispute + "?asOf=2024-03-03").then().statusCode(404);
    }

    @Test
    void nobodySpeaksForAnotherPartyAndNobodyElseSeesIt() {
        String agreement = levl.active();
        String dispute = opened(agreement);

        step(levl.manager(), dispute, levl.partnerId(), "consulted", "2024-03-10", "")
                .statusCode(403)
                .body("detail", startsWith("Each party speaks for itself"));
        PartnersFixtures.stranger().get(dispute).then().statusCode(404);
        PartnersFixtures.stranger().get(agreement + "/disputes").then().statusCode(404);
    }

    @Test
    void whoOnlyKeepsTheAgreementSeesNoDisputeAndOpensNone() {
        String other = levl.registered("Ander", Registered.number());
        String json = levl.agreement("LEVL-" + UUID.randomUUID()).replace(levl.networkId(), idOf(other));
        String agreement = levl.create("/agreements", json);
        levl.propose(agreement).statusCode(200);
        levl.sign(agreement, levl.partnerId(), "2021-08-25").statusCode(201);
        open(agreement).statusCode(409).body("type", endsWith(":agreementNotBinding"));
        levl.sign(agreement, idOf(other), "2021-08-25").statusCode(201);

        open(agreement).statusCode(201);

        levl.partner().get(agreement + "/disputes").then().body("items", hasSize(1));
        levl.manager().get(agreement + "/disputes").then().statusCode(200).body("items", hasSize(0));
        open(levl.manager(), levl.networkId(), agreement)
                .statusCode(403)
                .body("detail", startsWith("A dispute is between parties"));
    }

    @Test
    void stepRecordedByMistakeIsWithdrawnByWhoTookIt() {
        String dispute = opened(levl.active());
        String step = step(levl.partner(), dispute, levl.partnerId(), "consulted", "2024-03-10", "")
                .extract()
                .path("steps[1].id");

        withdraw(levl.manager(), dispute, step).statusCode(403);
        withdraw(levl.partner(), dispute, step)
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("steps[1].withdrawalReason", equalTo("Vergissing"));
    }

    @Test
    void answerToAMediatorThatNamesNoProposalIsRefusedAsABadRequest() {
        String dispute = opened(levl.active());

        step(levl.partner(), dispute, levl.partnerId(), "mediatorAccepted", "2024-04-08", "")
                .statusCode(400);
        step(levl.partner(), dispute, levl.partnerId(), "mediatorProposed", "2024-04-08", "")
                .statusCode(400);
    }

    @Test
    void organizationThatAPartyStandsForReadsNoDispute() {
        Registered municipality = Registered.organization();
        String party = "{\"organizationId\":\"" + levl.partnerId() + "\"";
        String agreement = levl.create(
                "/agreements",
                levl.agreement("NAMENS-" + UUID.randomUUID())
                        .replace(party, party + ",\"onBehalfOf\":[\"" + municipality.id() + "\"]"));
        levl.propose(agreement).statusCode(200);
        for (String signer : List.of(levl.partnerId(), levl.networkId())) {
            levl.sign(agreement, signer, "2021-08-25").statusCode(201);
        }
        open(agreement).statusCode(201);
        var reader = PartnersFixtures.as(municipality.token("partner"));

        reader.get(agreement).then().statusCode(200);
        reader.get(agreement + "/disputes").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void partyThatLeftReadsNoDisputeThatOthersOpenedLater() {
        Registered third = Registered.organization();
        String json = levl.agreement("DRIE-" + UUID.randomUUID())
                .replace("\"parties\":[", "\"parties\":[{\"organizationId\":\"" + third.id() + "\"},");
        String agreement = levl.create("/agreements", json);
        levl.propose(agreement).statusCode(200);
        for (String party : List.of(third.id().toString(), levl.partnerId(), levl.networkId())) {
            levl.sign(agreement, party, "2021-08-25").statusCode(201);
        }
        levl.giveNotice(agreement, third.id().toString(), "2022-02-01").statusCode(201);
        open(agreement).statusCode(201);
        var left = PartnersFixtures.as(third.token("partner"));

        left.get(agreement + "/disputes").then().statusCode(200).body("items", hasSize(0));
        levl.partner().get(agreement + "/disputes").then().body("items", hasSize(1));
    }

    private String opened(String agreement) {
        return agreement + "/disputes/"
                + open(agreement).statusCode(201).extract().path("id");
    }

    private ValidatableResponse open(String agreement) {
        return open(levl.partner(), levl.partnerId(), agreement);
    }

    private static ValidatableResponse open(RequestSpecification caller, String party, String agreement) {
        return caller.contentType("application/json")
                .body("""
                        {"openedById":"%s","openedOn":"2024-03-04","subject":"Kosten van de opleiding","articles":["6"]}""".formatted(party))
                .post(agreement + "/disputes")
                .then();
    }

    private static ValidatableResponse step(
            RequestSpecification caller, String dispute, String party, String kind, String day, String more) {
        return caller.contentType("application/json")
                .body("""
                        {"organizationId":"%s","kind":"%s","day":"%s"%s}""".formatted(party, kind, day, more))
                .post(dispute + "/steps")
                .then();
    }

    private ValidatableResponse withdraw(RequestSpecification caller, String dispute, String step) {
        return caller.contentType("application/json")
                .header("If-Match", levl.etag(dispute))
                .body("{\"reason\":\"Vergissing\"}")
                .put(dispute + "/steps/" + step + "/withdrawal")
                .then();
    }
}
