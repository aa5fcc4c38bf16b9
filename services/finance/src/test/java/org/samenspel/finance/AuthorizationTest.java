package org.samenspel.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.finance.FinanceFixtures.TABLE;
import static org.samenspel.finance.FinanceFixtures.budgetOf;
import static org.samenspel.finance.FinanceFixtures.deployment;
import static org.samenspel.finance.FinanceFixtures.euro;
import static org.samenspel.finance.FinanceFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenspel.security.Role;
import org.samenspel.testing.Database;

/** Every operation × role × organization. */
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
class AuthorizationTest {

    private static final Set<Role> WRITERS = Set.of(Role.FINANCE_OFFICER, Role.NETWORK_COORDINATOR);
    private static final Set<Role> READERS = Set.of(Role.FINANCE_OFFICER, Role.NETWORK_COORDINATOR, Role.AUDITOR);
    private static final String STAFF = """
            {"code":"post-1","fte":0.5}""";
    private static final String FUNDING = """
            {"reference":"hoi","kind":"project","grantor":"ESF","ownShare":%s,"amount":%s,
             "period":{"start":"2022-01-01","end":"2022-12-31"}}""".formatted(euro("10.00"), euro("90.00"));
    private static final String PROOF = """
            {"cost":"B-1","incurredOn":"2022-01-01","amount":%s}""".formatted(euro("1.00"));

    private final FinanceFixtures owner = FinanceFixtures.organization();
    private Target target;

    /** No test changes it. */
    @BeforeEach
    void beginOnce() {
        if (target == null) {
            String budget = owner.filledBudget();
            target = new Target(
                    budget,
                    owner.created("/deployments", deployment(budget, "Wonen", STAFF)),
                    owner.created("/fundings", FUNDING));
        }
    }

    @ParameterizedTest
    @MethodSource("readsAndRoles")
    void showsMoneyToThoseOfTheOrganizationWhoHandleOrCheckIt(Operation read, Role role) {
        assertThat(read.status(owner.token(role.code()), target)).isEqualTo(READERS.contains(role) ? 200 : 404);
        assertThat(read.status(stranger(role), target)).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("writesAndRoles")
    void refusesWritesOfOthers(Operation write, Role role) {
        boolean mayWrite = WRITERS.contains(role);
        Map<String, Long> before = Database.rowCounts();

        assertThat(write.status(stranger(role), target)).isIn(mayWrite ? Set.of(400, 404) : Set.of(403));
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
    void beginsBudgetsAndFundingsAsWriterOnly(Role role) {
        int expected = WRITERS.contains(role) ? 201 : 403;

        assertThat(post(stranger(role), "/budgets", budgetOf(null))).isEqualTo(expected);
        assertThat(post(stranger(role), "/fundings", FUNDING)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void neverListsNorCountsTheMoneyOfOthers(Role role) {
        for (String list : Set.of("/budgets?reference=LEVL-2022", "/fundings")) {
            FinanceFixtures.as(stranger(role))
                    .get(list)
                    .then()
                    .statusCode(200)
                    .body("items", empty())
                    .body("total", equalTo(0));
        }
        FinanceFixtures.as(stranger(role)).get("/incomeMixes/2022").then().statusCode(404);
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
        return combine(Stream.of(
                Operation.get("getBudget", "{budget}"),
                Operation.get("getBudgetLines", "{budget}/lines"),
                Operation.get("getReconciliation", "{budget}/reconciliation"),
                Operation.get("listDeployments", "/deployments?budgetId={budgetId}"),
                Operation.get("getDeployment", "{deployment}"),
                Operation.get("getFunding", "{funding}"),
                Operation.get("listProofs", "{funding}/proofs")));
    }

    static Stream<Arguments> writesAndRoles() {
        return combine(Stream.of(
                Operation.stale("discardBudget", "{budget}", "{}", RequestSpecification::delete),
                Operation.stale("replaceBudgetLines", "{budget}/lines", TABLE, RequestSpecification::put),
                Operation.stale("reviseBudget", "{budget}/revisions", "{}", RequestSpecification::post),
                Operation.stale("removeDeployment", "{deployment}", "{}", RequestSpecification::delete),
                Operation.stale("addDeployment", "/deployments", "{newDeployment}", RequestSpecification::post),
                Operation.stale("proveOwnShare", "{funding}/proofs", PROOF, RequestSpecification::post)));
    }

    private static Stream<Arguments> combine(Stream<Operation> operations) {
        return operations.flatMap(operation -> Stream.of(Role.values()).map(role -> Arguments.of(operation, role)));
    }

    record Target(String budget, String deployment, String funding) {

        String in(String text) {
            return text.replace("{budget}", budget)
                    .replace("{budgetId}", idOf(budget))
                    .replace("{deployment}", deployment)
                    .replace("{funding}", funding)
                    .replace("{newDeployment}", FinanceFixtures.deployment(budget, "Wonen", STAFF));
        }
    }

    record Operation(String name, String path, String body, BiFunction<RequestSpecification, String, Response> call) {

        static Operation get(String name, String path) {
            return new Operation(name, path, "", (caller, address) -> caller.get(address));
        }

        /** A change of a version that never was: let in, and then refused. */
        static Operation stale(
                String name, String path, String body, BiFunction<RequestSpecification, String, Response> method) {
            return new Operation(name, path, body, method);
        }

        int status(String token, Target target) {
            RequestSpecification caller = FinanceFixtures.as(token);
            if (!body.isEmpty()) {
                caller = caller.header("If-Match", "\"99999\"")
                        .contentType("application/json")
                        .body(target.in(body));
            }
            return call.apply(caller, target.in(path)).statusCode();
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
