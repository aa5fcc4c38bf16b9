package org.samenspel.governance.mandate.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.governance.PartnersEvents;
import org.samenspel.testing.Broker;
import org.samenspel.testing.Database;
import org.samenspel.testing.Operator;

/** Partners publishes agreements: once, twice, late, in the wrong order, or nonsense. */
@QuarkusTest
class AgreementEventsTest {

    private static final List<String> JOINT = List.of("jointConsultation");

    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private final GovernanceFixtures vvsg = GovernanceFixtures.organization();
    private final GovernanceFixtures other = GovernanceFixtures.organization();
    private final PartnersEvents partners = new PartnersEvents();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "proposed",
                "signed",
                "activated",
                "amended",
                "noticeGiven",
                "ended",
                "partyJoined",
                "reopened",
                "corrected"
            })
    void learnsFromEveryFact(String fact) {
        awaitApplied(partners.publish(UUID.randomUUID(), fact, 1, JOINT, levl, vvsg));

        setUp(vvsg, "jointConsultation").statusCode(201);
    }

    @Test
    void bodyWaitsForAnAgreementThatIsPublishedLate() {
        setUp(levl, "jointConsultation").statusCode(400).body("issues[0].name", equalTo("agreementId"));

        partners.activated(JOINT, levl, vvsg);

        setUp(levl, "jointConsultation").statusCode(201);
    }

    @Test
    void appliesTheSameEventOnce() {
        UUID event = UUID.randomUUID();
        partners.publish(event, "activated", 3, JOINT, levl, vvsg);
        partners.publish(event, "activated", 3, JOINT, levl, vvsg, other);
        partners.publish(event, "activated", 9, JOINT, levl, other);
        awaitApplied(marker());

        assertThat(knownParties()).isEqualTo(2);
        setUp(other, "jointConsultation").statusCode(400);
    }

    @Test
    void newestVersionCountsInWhateverOrderItComes() {
        partners.publish(UUID.randomUUID(), "amended", 4, List.of("jointConsultation", "steeringGroup"), levl, vvsg);
        partners.publish(UUID.randomUUID(), "activated", 3, JOINT, levl, other);
        awaitApplied(partners.publish(UUID.randomUUID(), "signed", 2, List.of(), levl, other));

        setUp(vvsg, "steeringGroup").statusCode(201);
        setUp(other, "jointConsultation").statusCode(400);
    }

    @Test
    void partyThatLeavesTheAgreementSeesItsBodiesNoMore() {
        partners.activated(JOINT, levl, vvsg, other);
        String joint = levl.bodyOf(partners.agreement(), "jointConsultation");
        other.secretary().get(joint).then().statusCode(200);

        awaitApplied(partners.publish(UUID.randomUUID(), "amended", 4, JOINT, levl, vvsg));

        other.secretary().get(joint).then().statusCode(404);
        vvsg.secretary().get(joint).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"withdrawn", "dropped"})
    void agreementThatCameToNothingHidesItsBodiesFromThePartiesAndNotFromTheKeeper(String fact) {
        partners.activated(JOINT, levl, vvsg);
        String joint = levl.bodyOf(partners.agreement(), "jointConsultation");
        String meeting = levl.meeting(joint, "[]");
        vvsg.secretary().get(meeting).then().statusCode(200);

        awaitApplied(partners.publish(UUID.randomUUID(), fact, 4, JOINT, levl, vvsg));

        vvsg.secretary().get(joint).then().statusCode(404);
        vvsg.secretary().get(meeting).then().statusCode(404);
        vvsg.secretary().get("/meetings").then().body("total", equalTo(0));
        setUp(vvsg, "jointConsultation").statusCode(400);
        levl.secretary().get(meeting).then().statusCode(200);

        awaitApplied(partners.publish(UUID.randomUUID(), "proposed", 5, JOINT, levl, vvsg));
        vvsg.secretary().get(meeting).then().statusCode(200);
    }

    @Test
    void setsAsideWhatItDoesNotUnderstandAndGoesOn() {
        UUID nonsense = partners.publishNonsense(
                "{\"id\":\"%s\",\"version\":2,\"parties\":\"Jan\"}".formatted(partners.agreement()));

        partners.activated(JOINT, levl, vvsg);

        setUp(levl, "jointConsultation").statusCode(201);
        assertThat(deadLetters(nonsense)).singleElement().asString().doesNotContain("Jan");
    }

    /** Nobody is told of anything by it where nothing was wrong. */
    @Test
    void isBuiltAnewFromWhatWasPublished() {
        partners.activated(JOINT, levl, vvsg);
        String joint = levl.bodyOf(partners.agreement(), "jointConsultation");
        long told = told();

        assertThat(Operator.order("rebuild", "agreements")).startsWith("rebuilt");
        assertThat(told()).isEqualTo(told);

        Database.execute(
                "delete from known_agreement_parties where known_agreement_id = '%s'".formatted(partners.agreement()));
        vvsg.secretary().get(joint).then().statusCode(404);
        assertThat(Operator.order("rebuild", "agreements")).startsWith("rebuilt");

        vvsg.secretary().get(joint).then().statusCode(200);
        assertThat(knownParties()).isEqualTo(2);
    }

    private static long told() {
        return (Long) Database.query("select count(*) as n from outbox where aggregatetype = 'governance.mandates.v1'")
                .getFirst()
                .get("n");
    }

    private ValidatableResponse setUp(GovernanceFixtures party, String code) {
        return party.post("/bodies", """
                {"code":"%s","name":{"nl":"Overleg"},"agreementId":"%s"}""".formatted(code, partners.agreement()));
    }

    /** One more event in the same partition: when it is applied, all before it are. */
    private UUID marker() {
        return partners.publish(UUID.randomUUID(), "signed", 1, JOINT, levl, vvsg);
    }

    private long knownParties() {
        String sql = "select count(*) as n from known_agreement_parties where known_agreement_id = '%s'"
                .formatted(partners.agreement());
        return (Long) Database.query(sql).getFirst().get("n");
    }

    private static List<String> deadLetters(UUID event) {
        return await().until(
                        () -> Broker.records("partners.agreements.v1.dlq.governance").stream()
                                .map(letter -> new String(letter.value(), UTF_8))
                                .filter(letter -> letter.contains(event.toString()))
                                .toList(),
                        letters -> !letters.isEmpty());
    }
}
