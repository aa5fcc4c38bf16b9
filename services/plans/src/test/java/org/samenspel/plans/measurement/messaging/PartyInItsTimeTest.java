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

/** A party left the agreement of a plan on 31 December 2022; what it did is told after that. */
@QuarkusTest
class PartyInItsTimeTest {

    private static final String AMBITIONS = """
            code,level,parent,title,notes
            A1,ambition,,Samen bereiken we meer lokale besturen,
            """;
    private static final String INDICATORS = PlanFixtures.indicators("""
            goal,number,text,kind,unit,target,sources
            A1,1,Overleg,count,overlegmomenten,3,meeting
            """);

    private final EventSender governance = new EventSender("governance.meetings.v1");
    private final PlanFixtures levl = PlanFixtures.organization();
    private final PlanFixtures left = PlanFixtures.organization();
    private final UUID meeting = UUID.randomUUID();
    private String indicator;

    @BeforeEach
    void leave() {
        UUID agreement = PlanFixtures.agreement(levl, left);
        String plan = levl.planOf(agreement);
        levl.importInto(plan, "goals", AMBITIONS).statusCode(200);
        levl.importInto(plan, "indicators", INDICATORS).statusCode(200);
        levl.publish(plan).statusCode(200);
        indicator = levl.planner().get(plan + "/indicators").then().extract().path("items[0].id");
        left.leave(agreement, levl);
    }

    @Test
    void whatItDidInItsTimeCountsAndWhatItDidLaterDoesNot() {
        send("held", meeting, 2, held("2022-12-31"));
        send("held", UUID.randomUUID(), 2, held("2023-01-01"));

        assertThat(measuredOn()).containsExactly("2022-12-31");
    }

    @Test
    void whatItCancelsCountsNoLonger() {
        send("held", meeting, 2, held("2022-11-08"));
        send("cancelled", meeting, 3, "\"plannedOn\":\"2022-11-08\"");

        assertThat(measuredOn()).isEmpty();
    }

    @Test
    void whatWasHeldAfterItsTimeAfterAllCountsNoLonger() {
        send("held", meeting, 2, held("2022-11-08"));
        send("held", meeting, 3, held("2023-01-08"));

        assertThat(measuredOn()).isEmpty();
    }

    private static String held(String day) {
        return "\"heldOn\":\"%s\",\"participants\":7,\"organizationIds\":[]".formatted(day);
    }

    private void send(String kind, UUID id, int version, String what) {
        awaitApplied(governance.send(kind, id, version, """
                {"organizationId":"%s","body":{"id":"%s","code":"AV","name":{"nl":"Overleg"}},"contributesTo":["%s"],%s}""".formatted(left.id(), UUID.randomUUID(), indicator, what)));
    }

    private List<String> measuredOn() {
        return levl.planner()
                .get("/indicators/" + indicator + "/measurements")
                .then()
                .statusCode(200)
                .extract()
                .path("items.measuredOn");
    }
}
