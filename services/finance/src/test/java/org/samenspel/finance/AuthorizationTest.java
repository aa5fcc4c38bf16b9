package org.samenspel.finance;

import static java.util.Map.entry;
import static org.samenspel.finance.FinanceFixtures.idOf;
import static org.samenspel.finance.FinanceFixtures.staffAllocation;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.samenspel.finance.sharing.SharingFixtures;
import org.samenspel.testing.contract.AuthorizationMatrix;

/** Money is there for those of its organization who handle or check it, a statement also for its partner. */
@QuarkusTest
class AuthorizationTest extends AuthorizationMatrix {

    private static final String TABLE = """
            keepers = financeOfficer networkCoordinator
            readers = financeOfficer networkCoordinator auditor
            answering = financeOfficer networkCoordinator auditor partner
            operation                                      | owner                | partner                | stranger
            listBudgets?reference=LEVL-2022                | readers 200:1, 200:0 | 200:0                  | 200:0
            listBudgets?unassignedOf={organizationId}      | 200:0                | 200:0                  | 200:0
            createBudget                                   | 201                  | 201                    | 201
            getBudget                                      | readers 200, 404     | 404                    | 404
            changeBudget                                   | 412                  | 404                    | 404
            discardBudget                                  | 412                  | 404                    | 404
            getBudgetLines                                 | readers 200, 404     | 404                    | 404
            replaceBudgetLines                             | 412                  | 404                    | 404
            submitBudget                                   | 412                  | 404                    | 404
            withdrawBudget                                 | 412                  | 404                    | 404
            getReconciliation                              | readers 200, 404     | 404                    | 404
            reviseBudget                                   | 409                  | 404                    | 404
            listStaffAllocations?budgetId={budgetId}       | readers 200:1, 404   | 404                    | 404
            addStaffAllocation                             | 409                  | 400                    | 400
            getStaffAllocation                             | readers 200, 404     | 404                    | 404
            removeStaffAllocation                          | 412                  | 404                    | 404
            listFundingSources?kind=structural             | readers 200:1, 200:0 | 200:0                  | 200:0
            createFundingSource                            | 201                  | 201                    | 201
            getFundingSource                               | readers 200, 404     | 404                    | 404
            changeFundingSource                            | 412                  | 404                    | 404
            withdrawFundingSource                          | 412                  | 404                    | 404
            listFundingSourceVersions                      | readers 200:1, 404   | 404                    | 404
            getFundingSourceVersion                        | readers 200, 404     | 404                    | 404
            listEvidence                                   | readers 200:1, 404   | 404                    | 404
            addEvidence                                    | 409                  | 404                    | 404
            getEvidence                                    | readers 200, 404     | 404                    | 404
            withdrawEvidence                               | 412                  | 404                    | 404
            getIncomeMix                                   | readers 200, 404     | 404                    | 404
            listCostSharings                               | readers 200:1, 200:0 | 200:0                  | 200:0
            listCostSharings?unassignedOf={organizationId} | 200:0                | 200:0                  | 200:0
            createCostSharing                              | 409                  | 400                    | 400
            getCostSharing                                 | readers 200, 404     | 404                    | 404
            replaceCostSharing                             | 412                  | 404                    | 404
            discardCostSharing                             | 412                  | 404                    | 404
            getCostSharingOutcome                          | readers 200, 404     | 404                    | 404
            correctCostSharing                             | 409                  | 404                    | 404
            proposeCostSharing                             | 412                  | 404                    | 404
            withdrawCostSharing                            | 412                  | 404                    | 404
            listStatements                                 | readers 200:1, 200:0 | answering 200:1, 200:0 | 200:0
            listStatements?unassignedOf={organizationId}   | 200:0                | 200:0                  | 200:0
            getStatement                                   | readers 200, 404     | answering 200, 404     | 404
            acceptStatement                                | partner 404, 403     | 412                    | 404
            contestStatement                               | partner 404, 403     | 412                    | 404
            acceptStatementOnBehalf                        | 412                  | 403                    | 404
            withdrawAnswer                                 | partner 404, 403     | 412                    | 404
            listDocuments?subjectType=statement&subjectId={statementId}| readers 200:1, 404 | answering 200:1, 404 | 404
            addDocument                                    | 400                  | 400                    | 400
            getDocument                                    | readers 200, 404     | answering 200, 404     | 404
            getDocumentContent                             | 404                  | 404                    | 404
            putDocumentContent                             | keepers 412, 404     | answering 403, 404     | 404
            withdrawDocument                               | keepers 412, 404     | answering 403, 404     | 404
            listRetentionCategories                        | 200                  | 200                    | 200
            listAuditRecords                               | 200                  | 200                    | 200
            listAuditRecords text/csv                      | 200                  | 200                    | 200
            """;

    private static final String SOURCE = """
            {"reference":"{new}","kind":"project","printedGrantor":"ESF","period":{"start":"2021-01-01","end":"2021-12-31"}}""";
    private static final String REASON = "{\"reason\":\"A\"}";

    private final FinanceFixtures owner = FinanceFixtures.organization();
    private final FinanceFixtures partner = FinanceFixtures.organization();

    @Override
    protected String table() {
        return TABLE;
    }

    @Override
    protected String token(String organization, String role) {
        return switch (organization) {
            case "owner" -> owner.token(role);
            case "partner" -> partner.token(role);
            default -> FinanceFixtures.organization().token(role);
        };
    }

    @Override
    protected Map<String, String> target(String name) {
        String budget = owner.filledBudget();
        String source = owner.created("/fundingSources", FinanceFixtures.PROJECT);
        owner.created("/fundingSources", """
                {"reference":"basis","kind":"structural","printedGrantor":"Vlaanderen",
                 "period":{"start":"2022-01-01","end":"2022-12-31"}}""");
        String agreement = owner.agreement(partner.id()).toString();
        String sharing = owner.created("/costSharings", sharing(agreement));
        owner.put(sharing + "/proposal", sharing, "").statusCode(200);
        String statement = owner.officer().get("/statements").path("items[0].id");
        return Map.ofEntries(
                entry("organizationId", owner.id().toString()),
                entry("budgetId", idOf(budget)),
                entry("staffAllocationId", idOf(owner.created("/staffAllocations", staff(idOf(budget))))),
                entry("fundingSourceId", idOf(source)),
                entry("versionId", owner.officer().get(source + "/versions").path("items[0].id")),
                entry("evidenceId", idOf(owner.created(source + "/evidence", FinanceFixtures.EVIDENCE))),
                entry("year", "2022"),
                entry("agreementId", agreement),
                entry("costSharingId", idOf(sharing)),
                entry("statementId", statement),
                entry("documentId", idOf(owner.created("/documents", FinanceFixtures.proofOf(statement)))));
    }

    @Override
    protected Map<String, String> bodies() {
        return Map.ofEntries(
                entry("createBudget", """
                {"reference":"{new}","title":{"nl":"Begroting"},"period":{"start":"2022-01-01","end":"2022-12-31"}}"""),
                entry("changeBudget", "{\"title\":{\"nl\":\"A\"}}"),
                entry("replaceBudgetLines", FinanceFixtures.TABLE),
                entry("addStaffAllocation", staff("{budgetId}")),
                entry("createFundingSource", SOURCE),
                entry("changeFundingSource", "{\"reason\":\"A\",\"content\":%s}".formatted(SOURCE)),
                entry("addEvidence", FinanceFixtures.EVIDENCE),
                entry("withdrawEvidence", REASON),
                entry("withdrawFundingSource", REASON),
                entry("createCostSharing", sharing("{agreementId}")),
                entry("replaceCostSharing", sharing("{agreementId}")),
                entry("contestStatement", REASON),
                entry("acceptStatementOnBehalf", """
                        {"acceptedOn":"2022-01-01","reference":"A","sha256":"%s"}""".formatted("0".repeat(64))),
                entry("correctCostSharing", REASON),
                entry("withdrawAnswer", REASON),
                entry("putDocumentContent", "%PDF-1.7"),
                entry("withdrawDocument", REASON));
    }

    private static String staff(String budget) {
        return staffAllocation(budget, "Wonen", FinanceFixtures.STAFF);
    }

    private String sharing(String agreement) {
        return SharingFixtures.body(agreement, SharingFixtures.share(partner.id(), 1, 0));
    }
}
