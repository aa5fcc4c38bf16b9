package org.samenspel.plans;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.samenspel.testing.contract.AuthorizationMatrix;

/** A draft is there for those of its organization who write and check it, a published plan for all. */
@QuarkusTest
class AuthorizationTest extends AuthorizationMatrix {

    private static final String TABLE = """
            insiders = planner networkCoordinator auditor
            operation                               | owner draft           | publisher published | stranger draft | stranger published
            listPlans                               | 200                   | 200                 | 200            | 200
            listPlans?state=draft                   | insiders 200:1, 200:0 | 200:0               | 200:0          | -
            listPlans?unassignedOf={organizationId} | 200:0                 | 200:0               | 200:0          | -
            createPlan                              | 409                   | 409                 | 201            | -
            getPlan                                 | insiders 200, 404     | 200                 | 404            | 200
            changePlan                              | 412                   | 412                 | 404            | 403
            discardPlan                             | 412                   | 412                 | 404            | 403
            publishPlan                             | 412                   | 412                 | 404            | 403
            listGoals                               | insiders 200, 404     | 200                 | 404            | 200
            listGoals text/csv                      | insiders 200, 404     | 200                 | 404            | 200
            getGoal                                 | insiders 200, 404     | 200                 | 404            | 200
            importGoals?dryRun=true                 | 200                   | 200                 | 404            | 403
            listActions                             | insiders 200, 404     | 200                 | 404            | 200
            listActions text/csv                    | insiders 200, 404     | 200                 | 404            | 200
            getAction                               | insiders 200, 404     | 200                 | 404            | 200
            getActionPartners                       | insiders 200, 404     | 200                 | 404            | 200
            replaceActionPartners                   | 412                   | 412                 | 404            | 403
            importActions?dryRun=true               | 200                   | 200                 | 404            | 403
            listIndicators                          | insiders 200, 404     | 200                 | 404            | 200
            listIndicators text/csv                 | insiders 200, 404     | 200                 | 404            | 200
            importIndicators?dryRun=true            | 200                   | 200                 | 404            | 403
            getProgress                             | insiders 200, 404     | 200                 | 404            | 200
            getIndicator                            | insiders 200, 404     | 200                 | 404            | 200
            changeIndicator                         | 412                   | 412                 | 404            | 403
            listMeasurements                        | insiders 200, 404     | 200                 | 404            | 200
            recordMeasurement                       | partner 404, 409      | partner 403, 201    | 404            | 403
            getMeasurement                          | 404                   | 200                 | 404            | 200
            """;

    private static final String MEASUREMENT = """
            {"measuredOn":"2022-11-30","value":34}""";

    private final PlanFixtures owner = PlanFixtures.organization();
    private final PlanFixtures publisher = PlanFixtures.organization();

    @Override
    protected String table() {
        return TABLE;
    }

    @Override
    protected String token(String organization, String role) {
        return switch (organization) {
            case "owner" -> owner.token(role);
            case "publisher" -> publisher.token(role);
            default -> PlanFixtures.organization().token(role);
        };
    }

    @Override
    protected Map<String, String> target(String name) {
        return name.equals("draft")
                ? target(owner, owner.filledYearPlan())
                : target(publisher, publisher.publishedYearPlan());
    }

    /** Nothing is measured while a plan is a draft. */
    private Map<String, String> target(PlanFixtures keeper, String plan) {
        String indicator = keeper.indicator(plan, "3", "1");
        String measurement = keeper.measure(indicator, MEASUREMENT).extract().path("id");
        return Map.of(
                "organizationId",
                keeper.id(),
                "planId",
                PlanFixtures.idOf(plan),
                "code",
                "OD2.1",
                "number",
                "3",
                "indicatorId",
                PlanFixtures.idOf(indicator),
                "measurementId",
                measurement == null ? PlanFixtures.idOf(indicator) : measurement);
    }

    @Override
    protected Map<String, String> bodies() {
        return Map.of(
                "createPlan",
                """
                {"kind":"year","title":{"nl":"Plan"},"period":{"start":"2022-01-01","end":"2022-12-31"}}""",
                "importGoals",
                PlanFixtures.GOALS,
                "importActions",
                PlanFixtures.ACTIONS,
                "importIndicators",
                PlanFixtures.INDICATORS,
                "replaceActionPartners",
                "{\"partnerIds\":[]}",
                "recordMeasurement",
                MEASUREMENT);
    }
}
