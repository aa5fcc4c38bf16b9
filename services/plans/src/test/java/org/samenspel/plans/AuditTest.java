package org.samenspel.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.AuditTrail;
import org.samenspel.testing.Database;
import org.samenspel.testing.EventSender;

/** Who changed a plan, or was refused, is known. */
@QuarkusTest
class AuditTest {

    private static final String MEASUREMENT = """
            {"measuredOn":"2022-11-30","value":34}""";

    private final PlanFixtures levl = PlanFixtures.organization();
    private final AuditTrail trail = new AuditTrail(UUID.fromString(levl.id()));

    @Test
    void tellsTheLifeOfAPlan() {
        String plan = levl.publishedYearPlan();
        levl.openRevision(plan, "Meer draagvlak").statusCode(200);
        levl.closeRevision(plan).statusCode(200);

        assertThat(AuditTrail.of(UUID.fromString(PlanFixtures.idOf(plan))).stream()
                        .map(record -> record.split(" plan ", 2)[0]))
                .containsExactly(
                        "createPlan created",
                        "importGoals changed",
                        "importActions changed",
                        "importIndicators changed",
                        "publishPlan changed",
                        "openRevision changed",
                        "closeRevision changed");
    }

    @Test
    void tellsOfEachVersionOfEverythingThatWasChanged() {
        String plan = levl.publishedYearPlan();
        String indicator = levl.indicator(plan, "3", "1");
        levl.measure(indicator, MEASUREMENT).statusCode(201);
        levl.decideTarget(indicator, 40).statusCode(200);
        levl.withdraw(indicator, "Geen subsidie").statusCode(200);
        levl.withdraw(plan + "/actions/8", "Geen subsidie").statusCode(200);
        levl.assess(levl.framework(), plan, "3").statusCode(201);

        assertThat(List.of("plan", "goal", "action", "indicator", "assessment", "assessment_framework"))
                .allSatisfy(table -> {
                    assertThat(trail.told(table)).isNotEmpty();
                    assertThat(trail.gaps(table)).isEmpty();
                });
    }

    @Test
    void tellsWhichEventMeasured() {
        String indicator = levl.indicator(levl.publishedYearPlan(), "3", "1");

        UUID event = new EventSender("consultations.campaigns.v1")
                .send("closed", UUID.randomUUID(), 3, """
                {"reference":"LEVL-2022-wonen","title":{"nl":"Wonen"},"k":10,"organizationId":"%s","respondents":34,
                 "contributesTo":["%s"],"closedOn":"2022-10-31"}""".formatted(levl.id(), PlanFixtures.idOf(indicator)));
        EventSender.awaitApplied(event);

        assertThat(Database.query("""
                select operation || ' ' || action || ' ' || object_kind as it from audit_record
                where event_id = '%s' and subject is null order by object_kind""".formatted(event)))
                .extracting(row -> row.get("it"))
                .containsExactly(
                        "org.samenspel.consultations.v1.campaigns.notify.closed changed indicator",
                        "org.samenspel.consultations.v1.campaigns.notify.closed created measurement");
    }

    @Test
    void tellsWhoWasRefused() {
        PlanFixtures stranger = PlanFixtures.organization();
        String draft = levl.yearPlan();

        PlanFixtures.as(stranger.token("planner")).get(draft).then().statusCode(404);
        PlanFixtures.as(stranger.token("auditor")).delete(draft).then().statusCode(403);

        await().until(() ->
                AuditTrail.of(UUID.fromString(PlanFixtures.idOf(draft))).size() == 3);
        assertThat(Database.query("""
                select operation || ' ' || outcome || ' ' || (organization_id = '%s') as it from audit_record
                where object_id = '%s' and action = 'refused' order by operation""".formatted(stranger.id(), PlanFixtures.idOf(draft))))
                .extracting(row -> row.get("it"))
                .containsExactly("discardPlan missingPermission true", "getPlan resourceNotFound true");
    }
}
