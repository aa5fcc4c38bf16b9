package org.samenspel.plans;

import static java.util.Map.entry;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
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
            getPlan?text=workingCopy                | insiders 200, 404     | insiders 200, 403   | 404            | 403
            changePlan                              | 412                   | 412                 | 404            | 403
            discardPlan                             | 412                   | 412                 | 404            | 403
            publishPlan                             | 412                   | 412                 | 404            | 403
            submitPlan                              | 412                   | 412                 | 404            | 403
            withdrawPlan                            | 412                   | 412                 | 404            | 403
            listOutsideApprovals                    | insiders 200, 404     | 200                 | 404            | 200
            recordOutsideApproval                   | 201                   | 201                 | 404            | 403
            getOutsideApproval                      | 404                   | 404                 | 404            | 404
            withdrawOutsideApproval                 | 404                   | 404                 | 404            | 403
            openRevision                            | 412                   | 412                 | 404            | 403
            closeRevision                           | 412                   | 412                 | 404            | 403
            listRevisions                           | insiders 200, 404     | 200                 | 404            | 200
            getRevision                             | 404                   | 200                 | 404            | 200
            listGoals                               | insiders 200, 404     | 200                 | 404            | 200
            listGoals?text=workingCopy              | insiders 200, 404     | insiders 200, 403   | 404            | 403
            listGoals text/csv                      | insiders 200, 404     | 200                 | 404            | 200
            getGoal                                 | insiders 200, 404     | 200                 | 404            | 200
            getGoal?text=workingCopy                | insiders 200, 404     | insiders 200, 403   | 404            | 403
            importGoals?dryRun=true                 | 200                   | 200                 | 404            | 403
            listActions                             | insiders 200, 404     | 200                 | 404            | 200
            listActions?text=workingCopy            | insiders 200, 404     | insiders 200, 403   | 404            | 403
            listActions text/csv                    | insiders 200, 404     | 200                 | 404            | 200
            getAction                               | insiders 200, 404     | 200                 | 404            | 200
            getAction?text=workingCopy              | insiders 200, 404     | insiders 200, 403   | 404            | 403
            withdrawAction                          | 412                   | 412                 | 404            | 403
            restoreAction                           | 412                   | 412                 | 404            | 403
            getActionPartners                       | insiders 200, 404     | 200                 | 404            | 200
            replaceActionPartners                   | 412                   | 412                 | 404            | 403
            importActions?dryRun=true               | 200                   | 200                 | 404            | 403
            listIndicators                          | insiders 200, 404     | 200                 | 404            | 200
            listIndicators?text=workingCopy         | insiders 200, 404     | insiders 200, 403   | 404            | 403
            listIndicators text/csv                 | insiders 200, 404     | 200                 | 404            | 200
            importIndicators?dryRun=true            | 200                   | 200                 | 404            | 403
            getProgress                             | insiders 200, 404     | 200                 | 404            | 200
            getProgress?text=workingCopy            | insiders 200, 404     | insiders 200, 403   | 404            | 403
            getIndicator                            | insiders 200, 404     | 200                 | 404            | 200
            getIndicator?text=workingCopy           | insiders 200, 404     | insiders 200, 403   | 404            | 403
            changeIndicator                         | 412                   | 412                 | 404            | 403
            withdrawIndicator                       | 412                   | 412                 | 404            | 403
            restoreIndicator                        | 412                   | 412                 | 404            | 403
            listMeasurements                        | insiders 200, 404     | 200                 | 404            | 200
            recordMeasurement                       | partner 404, 409      | partner 403, 201    | 404            | 403
            getMeasurement                          | 404                   | 200                 | 404            | 200
            withdrawMeasurement                     | partner 404, 409      | partner 403, 409    | 404            | 403
            listAssessmentFrameworks                | 200                   | 200                 | 200            | 200
            publishAssessmentFramework              | 201                   | 201                 | 201            | 201
            getAssessmentFramework                  | 200                   | 200                 | 200            | 200
            replacePrinciples                       | 412                   | 412                 | 403            | 403
            withdrawAssessmentFramework             | 412                   | 412                 | 403            | 403
            listAssessments?planId={planId}         | insiders 200, 404     | 200                 | 404            | 200
            beginAssessment                         | 400                   | 400                 | 400            | 400
            getAssessment                           | 404                   | 200                 | 404            | 200
            judgeAgain                              | 404                   | 412                 | 404            | 403
            withdrawAssessment                      | 404                   | 412                 | 404            | 403
            listAuditRecords                        | 200                   | 200                 | 200            | 200
            listAuditRecords text/csv               | 200                   | 200                 | 200            | 200
            """;

    private static final String MEASUREMENT = """
            {"measuredOn":"2022-11-30","value":34}""";

    private static final String NOBODY = new UUID(0, 1).toString();

    private static final String WITHDRAWAL = """
            {"reason":"Geen subsidie"}""";

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

    /** Nothing is measured while a plan is a draft. What was corrected is not withdrawn. */
    private Map<String, String> target(PlanFixtures keeper, String plan) {
        String indicator = keeper.indicator(plan, "3", "1");
        String measurement = keeper.measure(indicator, MEASUREMENT).extract().path("id");
        if (measurement != null) {
            keeper.measure(indicator, MEASUREMENT.replace("}", ",\"corrects\":\"%s\"}".formatted(measurement)));
        }
        String framework = keeper.framework();
        return Map.of(
                "frameworkId",
                framework,
                "assessmentId",
                measurement == null
                        ? framework
                        : keeper.assess(framework, plan, "3").extract().path("id"),
                "organizationId",
                keeper.id(),
                "planId",
                PlanFixtures.idOf(plan),
                "approvalId",
                PlanFixtures.idOf(plan),
                "revision",
                "1",
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
        return Map.ofEntries(
                entry("createPlan", """
                {"kind":"year","title":{"nl":"Plan"},"period":{"start":"2022-01-01","end":"2022-12-31"}}"""),
                entry("importGoals", PlanFixtures.GOALS),
                entry("importActions", PlanFixtures.ACTIONS),
                entry("importIndicators", PlanFixtures.INDICATORS),
                entry("recordOutsideApproval", """
                {"authority":"Vlaams minister van Binnenlands Bestuur","approvedOn":"2021-10-01"}"""),
                entry("withdrawOutsideApproval", WITHDRAWAL),
                entry("openRevision", WITHDRAWAL),
                entry("withdrawAction", WITHDRAWAL),
                entry("withdrawIndicator", WITHDRAWAL),
                entry("replaceActionPartners", "{\"partnerIds\":[]}"),
                entry("recordMeasurement", MEASUREMENT),
                entry("withdrawMeasurement", WITHDRAWAL),
                entry("publishAssessmentFramework", PlanFixtures.FRAMEWORK),
                entry("withdrawAssessmentFramework", WITHDRAWAL),
                entry("replacePrinciples", "{\"principles\":[{\"code\":\"R1\",\"text\":{\"nl\":\"Kennis\"}}]}"),
                entry("beginAssessment", PlanFixtures.assessment(NOBODY, NOBODY, "3")),
                entry("judgeAgain", PlanFixtures.JUDGMENTS),
                entry("withdrawAssessment", WITHDRAWAL));
    }
}
