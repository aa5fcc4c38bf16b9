package org.samenspel.plans.measurement.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.plans.PlanFixtures;
import org.samenspel.testing.Database;
import org.samenspel.testing.EventSender;
import org.samenspel.testing.MovableClock;
import org.samenspel.testing.Operator;

/** What partners tell of an agreement: for whom it is there, since when, and who reads the plans that belong to it. */
@QuarkusTest
class AgreementEventsTest {

    private static final String INDICATORS = PlanFixtures.indicators("""
            action,number,text,kind,sources
            3,1,Een overeenkomst,milestone,agreement
            """);
    private static final String ON_A_GOAL = PlanFixtures.indicators("""
            goal,number,text,kind,sources
            OD2.1,1,Een gedeeld netwerk,milestone,manual
            """);
    private static final String ON_ACTION_3 = "goals[0].operational[0].actions.find { it.number == '3' }.indicators.";
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final EventSender partners = new EventSender("partners.agreements.v1");
    private final PlanFixtures levl = PlanFixtures.organization();
    private final PlanFixtures vvsg = PlanFixtures.organization();
    private final UUID agreement = PlanFixtures.agreement(levl, vvsg);
    private String plan;
    private String ofBoth;

    @Inject
    MovableClock clock;

    @BeforeEach
    void publishPlans() {
        plan = levl.publishedYearPlan(INDICATORS);
        ofBoth = levl.planOf(agreement);
        levl.importInto(ofBoth, "goals", PlanFixtures.GOALS).statusCode(200);
        levl.importInto(ofBoth, "indicators", ON_A_GOAL).statusCode(200);
        levl.publish(ofBoth).statusCode(200);
    }

    @Test
    void joinedPartyHasTheAgreementAndReadsItsPlansFromItsFirstDay() {
        PlanFixtures joiner = PlanFixtures.organization();
        String ofJoiner = joiner.publishedYearPlan(INDICATORS);
        LocalDate today = LocalDate.of(2022, 9, 1);

        told("partyJoined", 2, "2022-06-15", signed(levl), signed(vvsg), party(joiner, "signed", today, null));

        assertStands(joiner, ofJoiner, "reached", "2022-09-01");
        clock.moveTo(today.atStartOfDay(BRUSSELS).toInstant().minusSeconds(1));
        joiner.planner().get(ofBoth).then().statusCode(404);
        clock.moveTo(today.atStartOfDay(BRUSSELS).toInstant());
        joiner.planner().get(ofBoth).then().statusCode(200);
    }

    @Test
    void partyReadsThePlansUntilItsLastDayThoughNothingIsToldOnIt() {
        LocalDate last = LocalDate.of(2022, 12, 31);

        told("noticeGiven", 2, "2022-06-15", signed(levl), party(vvsg, "leaving", null, last));

        clock.moveTo(last.plusDays(1).atStartOfDay(BRUSSELS).toInstant().minusSeconds(1));
        vvsg.planner().get(ofBoth).then().statusCode(200);
        vvsg.planner().get("/plans?agreementId=" + agreement).then().body("total", equalTo(1));
        clock.moveTo(last.plusDays(1).atStartOfDay(BRUSSELS).toInstant());
        vvsg.planner().get(ofBoth).then().statusCode(404);
        vvsg.planner().get("/plans?agreementId=" + agreement).then().body("items", empty());
        levl.planner().get(ofBoth).then().statusCode(200);
    }

    @Test
    void partyThatRefusedIsPartyToNothing() {
        told("corrected", 2, "2022-06-15", signed(levl), party(vvsg, "refused", null, null));

        vvsg.planner().get(ofBoth).then().statusCode(404);
    }

    @Test
    void correctionPutsTheDayOfTheLastSignatureRight() {
        told("signed", 2, "2022-06-15", signed(levl), signed(vvsg));
        assertStands(levl, plan, "reached", "2022-06-15");

        told("corrected", 3, "2022-05-02", signed(levl), signed(vvsg));

        assertStands(levl, plan, "reached", "2022-05-02");
    }

    @ParameterizedTest
    @CsvSource({"reopened, 200", "corrected, 200", "withdrawn, 404", "dropped, 404"})
    void agreementThatLacksASignatureOrCameToNothingCountsNoLonger(String fact, int plansOfAgreement) {
        told("signed", 2, "2022-06-15", signed(levl), signed(vvsg));
        vvsg.planner().get(ofBoth).then().statusCode(200);

        told(fact, 3, null, signed(levl), party(vvsg, "invited", null, null));

        levl.planner().get(plan + "/progress").then().body(ON_ACTION_3 + "standing", contains("noMeasurement"));
        vvsg.planner().get(ofBoth).then().statusCode(plansOfAgreement);
        levl.planner().get(ofBoth).then().statusCode(200);
    }

    @Test
    void agreementThatIsReopenedAndSignedAgainCountsAgain() {
        told("signed", 2, "2022-06-15", signed(levl), signed(vvsg));
        told("reopened", 3, null, signed(levl), party(vvsg, "invited", null, null));

        told("signed", 4, "2022-07-01", signed(levl), signed(vvsg));

        assertStands(levl, plan, "reached", "2022-07-01");
    }

    /** What counts on it is counted once. */
    @Test
    void isBuiltAnewFromWhatWasTold() {
        told("signed", 2, "2022-06-15", signed(levl), signed(vvsg));
        List<?> before = measurements();
        Database.execute("delete from known_agreement_parties where known_agreement_id = '%s'".formatted(agreement));
        vvsg.planner().get(ofBoth).then().statusCode(404);

        assertThat(Operator.order("rebuild", "agreements")).startsWith("rebuilt");

        vvsg.planner().get(ofBoth).then().statusCode(200);
        assertThat(measurements()).isNotEmpty().isEqualTo(before);
    }

    private List<?> measurements() {
        return Database.query(
                "select * from measurement where evidence_reference = '%s' order by id".formatted(agreement));
    }

    private void told(String fact, int version, @Nullable String signedOn, String... parties) {
        String signature = signedOn == null ? "" : ",\"signedOn\":\"%s\"".formatted(signedOn);
        awaitApplied(partners.send(
                fact, agreement, version, """
                {"ownerId":"%s","reference":"%s","title":{"nl":"Samenwerking"},"type":"framework","state":"active",
                 "period":{"start":"2022-01-01"},"bodies":[],"parties":[%s]%s}""".formatted(levl.id(), agreement, String.join(",", parties), signature)));
    }

    private static void assertStands(PlanFixtures planner, String plan, String standing, String day) {
        planner.planner()
                .get(plan + "/progress")
                .then()
                .body(ON_ACTION_3 + "standing", contains(standing))
                .body(ON_ACTION_3 + "measuredOn", contains(day));
    }

    private static String signed(PlanFixtures party) {
        return party(party, "signed", null, null);
    }

    private static String party(PlanFixtures party, String state, @Nullable LocalDate from, @Nullable LocalDate until) {
        return "{\"organizationId\":\"%s\",\"role\":\"partner\",\"state\":\"%s\"%s%s}"
                .formatted(party.id(), state, day("from", from), day("until", until));
    }

    private static String day(String property, @Nullable LocalDate day) {
        return day == null ? "" : ",\"%s\":\"%s\"".formatted(property, day);
    }
}
