package org.samenspel.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.finance.FinanceFixtures.TABLE;
import static org.samenspel.finance.FinanceFixtures.budgetOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenspel.security.Role;
import org.samenspel.testing.Database;
import org.samenspel.testing.Tokens;
import org.samenspel.testing.contract.Contract;

/** Every operation × role × organization. */
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
class AuthorizationTest {

    private static final Set<Role> WRITERS = Set.of(Role.FINANCE_OFFICER, Role.NETWORK_COORDINATOR);
    private static final Set<Role> READERS = Set.of(Role.FINANCE_OFFICER, Role.NETWORK_COORDINATOR, Role.AUDITOR);
    private static final Set<Role> ANSWERING = Set.of(Role.PARTNER, Role.FINANCE_OFFICER, Role.NETWORK_COORDINATOR);
    private static final Set<Role> READING_ANSWERS =
            Set.of(Role.PARTNER, Role.FINANCE_OFFICER, Role.NETWORK_COORDINATOR, Role.AUDITOR);

    private final FinanceFixtures owner = FinanceFixtures.organization();
    private final FinanceFixtures partner = FinanceFixtures.organization();
    private Target target;

    /** No test changes it. */
    @BeforeEach
    void beginOnce() {
        if (target == null) {
            target = Target.of(owner, partner);
        }
    }

    @ParameterizedTest
    @MethodSource("readsAndRoles")
    void showsMoneyToThoseOfTheOrganizationWhoHandleOrCheckIt(Operation read, Role role) {
        assertThat(read.status(owner.token(role.code()), target)).isEqualTo(READERS.contains(role) ? 200 : 404);
        assertThat(read.status(partner.token(role.code()), target)).isEqualTo(404);
        assertThat(read.status(stranger(role), target)).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("writesAndRoles")
    void refusesWritesOfOthers(Operation write, Role role) {
        boolean mayWrite = WRITERS.contains(role);
        Map<String, Long> before = Database.rowCounts();

        assertThat(write.status(stranger(role), target)).isIn(mayWrite ? Set.of(400, 404) : Set.of(403));
        assertThat(write.status(partner.token(role.code()), target)).isIn(mayWrite ? Set.of(400, 404) : Set.of(403));
        if (!mayWrite) {
            assertThat(write.status(owner.token(role.code()), target)).isEqualTo(403);
        }

        assertThat(Database.rowCounts()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("writesAndRoles")
    void letsThoseInWhoManageTheMoney(Operation write, Role role) {
        if (WRITERS.contains(role)) {
            assertThat(write.status(owner.token(role.code()), target)).isIn(201, 409, 412);
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsStatementToItsPartnerAndToThoseWhoKeepTheCostSharing(Role role) {
        Operation read = Operation.get("getStatement", "{statement}");

        assertThat(read.status(owner.token(role.code()), target)).isEqualTo(READERS.contains(role) ? 200 : 404);
        assertThat(read.status(partner.token(role.code()), target))
                .isEqualTo(READING_ANSWERS.contains(role) ? 200 : 404);
        assertThat(read.status(stranger(role), target)).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("answersAndRoles")
    void letsOnlyThePartnerAnswerItsStatement(Operation answer, Role role) {
        boolean answers = ANSWERING.contains(role);

        assertThat(answer.status(partner.token(role.code()), target)).isEqualTo(answers ? 412 : 403);
        assertThat(answer.status(stranger(role), target)).isEqualTo(answers ? 404 : 403);
        assertThat(answer.status(owner.token(role.code()), target)).isEqualTo(role == Role.PARTNER ? 404 : 403);
    }

    @ParameterizedTest
    @EnumSource
    void beginsBudgetsAndFundingsAsWriterOnly(Role role) {
        int expected = WRITERS.contains(role) ? 201 : 403;

        assertThat(post(stranger(role), "/budgets", budgetOf(null))).isEqualTo(expected);
        assertThat(post(stranger(role), "/fundingSources", Target.SOURCE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void neverListsNorCountsTheMoneyOfOthers(Role role) {
        for (String list : List.of("/budgets?reference=LEVL-2022", "/fundingSources", "/costSharings", "/statements")) {
            FinanceFixtures.as(stranger(role))
                    .get(list)
                    .then()
                    .statusCode(200)
                    .body("items", empty())
                    .body("total", equalTo(0));
        }
        FinanceFixtures.as(stranger(role)).get("/incomeMixes/2022").then().statusCode(404);
    }

    @Test
    void leavesOutNoOperation() {
        var tested = Stream.of(readsAndRoles(), writesAndRoles(), answersAndRoles())
                .flatMap(operations -> operations)
                .map(arguments -> ((Operation) arguments.get()[0]).name());
        var here = Stream.of(
                "createBudget",
                "createFundingSource",
                "getStatement",
                "listBudgets",
                "listFundingSources",
                "listCostSharings",
                "listStatements");
        var needingToken = Contract.required().operations().stream()
                .filter(operation -> !operation.isPublic())
                .map(operation -> operation.operation().getOperationId());

        assertThat(Stream.concat(tested, here).distinct()).containsExactlyInAnyOrderElementsOf(needingToken.toList());
    }

    @Test
    void refusesTokenWithoutOrganization() {
        FinanceFixtures.as(Tokens.of("financeOfficer").sign())
                .get("/budgets")
                .then()
                .statusCode(403);
    }

    private static String stranger(Role role) {
        return FinanceFixtures.organization().token(role.code());
    }

    private static int post(String token, String path, String json) {
        return FinanceFixtures.as(token)
                .contentType("application/json")
                .body(json)
                .post(path)
                .statusCode();
    }

    static Stream<Arguments> readsAndRoles() {
        return Operation.byRole(Stream.of(
                Operation.get("getBudget", "{budget}"),
                Operation.get("getBudgetLines", "{budget}/lines"),
                Operation.get("getReconciliation", "{budget}/reconciliation"),
                Operation.get("listStaffAllocations", "/staffAllocations?budgetId={budgetId}"),
                Operation.get("getStaffAllocation", "{staffAllocation}"),
                Operation.get("getFundingSource", "{fundingSource}"),
                Operation.get("listEvidence", "{fundingSource}/evidence"),
                Operation.get("getEvidence", "{evidence}"),
                Operation.get("getIncomeMix", "/incomeMixes/2022"),
                Operation.get("getCostSharing", "{sharing}"),
                Operation.get("getCostSharingOutcome", "{sharing}/outcome")));
    }

    static Stream<Arguments> writesAndRoles() {
        return Operation.byRole(Stream.of(
                Operation.stale("discardBudget", "{budget}", "", RequestSpecification::delete),
                Operation.stale("replaceBudgetLines", "{budget}/lines", TABLE, RequestSpecification::put),
                Operation.stale("submitBudget", "{budget}/submission", "", RequestSpecification::put),
                Operation.stale("withdrawBudget", "{budget}/submission", "", RequestSpecification::delete),
                Operation.stale("reviseBudget", "{budget}/revisions", "", RequestSpecification::post),
                Operation.stale("removeStaffAllocation", "{staffAllocation}", "", RequestSpecification::delete),
                Operation.stale(
                        "addStaffAllocation", "/staffAllocations", "{newStaffAllocation}", RequestSpecification::post),
                Operation.stale("addEvidence", "{fundingSource}/evidence", Target.EVIDENCE, RequestSpecification::post),
                Operation.stale("createCostSharing", "/costSharings", "{newSharing}", RequestSpecification::post),
                Operation.stale("replaceCostSharing", "{sharing}", "{newSharing}", RequestSpecification::put),
                Operation.stale("discardCostSharing", "{sharing}", "", RequestSpecification::delete),
                Operation.stale("proposeCostSharing", "{sharing}/proposal", "", RequestSpecification::put),
                Operation.stale("withdrawCostSharing", "{sharing}/proposal", "", RequestSpecification::delete)));
    }

    static Stream<Arguments> answersAndRoles() {
        return Operation.byRole(Stream.of(
                Operation.stale("acceptStatement", "{statement}/acceptance", "", RequestSpecification::put),
                Operation.stale("contestStatement", "{statement}/contestation", """
                        {"reason":"A"}""", RequestSpecification::put)));
    }
}
