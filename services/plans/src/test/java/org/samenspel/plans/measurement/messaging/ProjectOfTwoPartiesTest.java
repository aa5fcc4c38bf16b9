package org.samenspel.plans.measurement.messaging;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.plans.PlanFixtures;
import org.samenspel.testing.EventSender;

/** A project of two parties of one agreement, who come to it on different days: their plan, with a part for each half of 2022. */
@QuarkusTest
class ProjectOfTwoPartiesTest {

    private static final String HALVES = PlanFixtures.indicators("""
            goal,number,part,text,kind,unit,target,combination,sources,countsFrom,countsTo
            OD2.1,1,,Twee projecten,count,projecten,2,parts,project,,
            OD2.1,1,1,Een in de eerste helft,count,projecten,1,,project,2022-01-01,2022-06-30
            OD2.1,1,2,Een in de tweede helft,count,projecten,1,,project,2022-07-01,2022-12-31
            """);
    private static final String INDICATOR = "goals[0].operational[0].indicators[0].";

    private final EventSender partners = new EventSender("partners.projects.v1");
    private final PlanFixtures levl = PlanFixtures.organization();
    private final PlanFixtures vvsg = PlanFixtures.organization();
    private final UUID project = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private UUID agreement;
    private String plan;

    @BeforeEach
    void publishPlanOfBoth() {
        agreement = PlanFixtures.agreement(levl, vvsg);
        plan = levl.planOf(agreement);
        levl.importInto(plan, "goals", PlanFixtures.GOALS).statusCode(200);
        levl.importInto(plan, "indicators", HALVES).statusCode(200);
        levl.publish(plan).statusCode(200);
    }

    @Test
    void countsOnceInTheHalfInWhichTheFirstOfThemCame() {
        told(
                "registered",
                0,
                since(levl.id(), "2022-03-01"),
                since(other, "2022-03-01"),
                since(vvsg.id(), "2022-09-01"));

        assertCounted(1, "reached", "noMeasurement");
    }

    @Test
    void staysInThatHalfWhenTheSameIsToldAgain() {
        String[] both = {since(levl.id(), "2022-03-01"), since(other, "2022-03-01"), since(vvsg.id(), "2022-09-01")};
        told("registered", 0, both);

        told("changed", 1, both);

        assertCounted(1, "reached", "noMeasurement");
    }

    @Test
    void countsInTheHalfOfTheOtherOnceTheFirstNeverTookPart() {
        told(
                "registered",
                0,
                since(levl.id(), "2022-03-01"),
                since(other, "2022-03-01"),
                since(vvsg.id(), "2022-09-01"));

        told("changed", 1, since(other, "2022-03-01"), since(vvsg.id(), "2022-09-01"));

        assertCounted(1, "noMeasurement", "reached");
    }

    @Test
    void countsOnceMoreInTheFirstHalfOnceItComesBack() {
        told("registered", 0, since(other, "2022-03-01"), since(vvsg.id(), "2022-09-01"));
        assertCounted(1, "noMeasurement", "reached");

        told("changed", 1, since(levl.id(), "2022-03-01"), since(other, "2022-03-01"), since(vvsg.id(), "2022-09-01"));

        assertCounted(1, "reached", "noMeasurement");
    }

    @Test
    void countsForNeitherOnceItWasRegisteredByMistake() {
        String[] both = {since(levl.id(), "2022-03-01"), since(other, "2022-03-01"), since(vvsg.id(), "2022-09-01")};
        told("registered", 0, both);

        told("withdrawn", 1, both);

        assertCounted(null, "noMeasurement", "noMeasurement");
    }

    @Test
    void planThatIsPublishedLaterCountsItOnceToo() {
        told(
                "registered",
                0,
                since(levl.id(), "2022-03-01"),
                since(other, "2022-03-01"),
                since(vvsg.id(), "2022-09-01"));

        publishPlanOfBoth();

        assertCounted(1, "reached", "noMeasurement");
    }

    @Test
    void countsNoLongerOnceItTurnsOutThatNobodyOfThePlanWasAPartyWhenItCame() {
        vvsg.leave(agreement, levl);
        told("registered", 0, since(other, "2022-03-01"), since(vvsg.id(), "2022-03-01"));
        assertCounted(1, "reached", "noMeasurement");

        told("changed", 1, since(other, "2022-03-01"), since(vvsg.id(), "2023-01-01"));

        assertCounted(null, "noMeasurement", "noMeasurement");
    }

    private void told(String fact, int version, String... participants) {
        awaitApplied(partners.send(fact, project, version, """
                {"ownerId":"%s","reference":"inside-out","startsOn":"2021-01-01","participants":[%s]}""".formatted(
                        other, Arrays.stream(participants).collect(Collectors.joining(",")))));
    }

    private static String since(Object organization, String day) {
        return "{\"organizationId\":\"%s\",\"from\":\"%s\"}".formatted(organization, day);
    }

    private void assertCounted(@Nullable Integer value, String firstHalf, String secondHalf) {
        levl.planner()
                .get(plan + "/progress?asOf=2022-12-31")
                .then()
                .body(INDICATOR + "value", equalTo(value))
                .body(INDICATOR + "parts.standing", contains(firstHalf, secondHalf));
    }
}
