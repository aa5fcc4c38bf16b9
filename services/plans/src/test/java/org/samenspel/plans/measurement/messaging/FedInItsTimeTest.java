package org.samenspel.plans.measurement.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.plans.PlanFixtures;
import org.samenspel.testing.EventSender;

/** A plan of an agreement that a party left at the end of 2022: what other services tell of it feeds the plan on days before alone. */
@QuarkusTest
class FedInItsTimeTest {

    private static final String AMBITIONS = """
            code,level,parent,title,notes
            A1,ambition,,Samen bereiken we meer lokale besturen,
            """;
    private static final String INDICATORS = PlanFixtures.indicators("""
            goal,number,text,kind,unit,target,targetBase,sources,sourceReference
            A1,1,Een overeenkomst,milestone,,,,agreement,nog-een
            A1,2,Vernieuwd bestuur,milestone,,,,mandate,board
            A1,3,Twee derde andere inkomsten,percentage,%,2,3,finance,
            """);

    private final PlanFixtures levl = PlanFixtures.organization();
    private final PlanFixtures left = PlanFixtures.organization();
    private final UUID thing = UUID.randomUUID();
    private String plan;

    @BeforeEach
    void leave() {
        UUID agreement = PlanFixtures.agreement(levl, left);
        plan = levl.planOf(agreement);
        levl.importInto(plan, "goals", AMBITIONS).statusCode(200);
        levl.importInto(plan, "indicators", INDICATORS).statusCode(200);
        levl.publish(plan).statusCode(200);
        left.leave(agreement, levl);
    }

    @Test
    void agreementThatTurnsOutToBeSignedAfterItsTimeCountsNoLonger() {
        signed("signed", 3, "2022-06-15");
        assertThat(measuredOn(0)).containsExactly("2022-06-15");

        signed("corrected", 4, "2023-06-15");

        assertThat(measuredOn(0)).isEmpty();
    }

    @Test
    void bodyThatTurnsOutToBeRenewedAfterItsTimeCountsNoLonger() {
        renewed("given", 0, "2022-05-24");
        assertThat(measuredOn(1)).containsExactly("2022-05-24");

        renewed("adjusted", 1, "2023-05-24");

        assertThat(measuredOn(1)).isEmpty();
    }

    @Test
    void incomeOfAYearAfterItsTimeFeedsNothing() {
        awaitApplied(new EventSender("finance.fundingSources.v1")
                .send("granted", thing, 0, """
                {"organizationId":"%s","years":[%s,%s]}""".formatted(left.id(), year(2022), year(2023))));

        assertThat(measuredOn(2)).containsExactly("2022-12-31");
    }

    private void signed(String fact, int version, String day) {
        awaitApplied(new EventSender("partners.agreements.v1")
                .send(fact, thing, version, """
                {"ownerId":"%s","reference":"nog-een","title":{"nl":"Overeenkomst"},"type":"cooperation","state":"signed",
                 "parties":[{"organizationId":"%s","role":"partner","state":"signed"},
                            {"organizationId":"%s","role":"partner","state":"signed"}],
                 "period":{"start":"2022-07-01"},"bodies":[],"signedOn":"%s"}""".formatted(UUID.randomUUID(), left.id(), UUID.randomUUID(), day)));
    }

    private void renewed(String fact, int version, String day) {
        awaitApplied(new EventSender("governance.mandates.v1")
                .send(fact, thing, version, """
                {"organizationId":"%s","bodyId":"%s","bodyCode":"board","startsOn":"%s","sizes":[{"size":2}],
                 "seats":[{"startsOn":"%s","number":2}]}""".formatted(left.id(), thing, day, day)));
    }

    private static String year(int year) {
        return """
                {"year":%d,"nonStructural":{"value":"200000.00","currency":"EUR"},"total":{"value":"300000.00","currency":"EUR"},"unknown":0}""".formatted(year);
    }

    private List<String> measuredOn(int indicator) {
        String id = levl.planner().get(plan + "/indicators").path("items[%d].id".formatted(indicator));
        return levl.planner()
                .get("/indicators/" + id + "/measurements")
                .then()
                .statusCode(200)
                .extract()
                .path("items.measuredOn");
    }
}
