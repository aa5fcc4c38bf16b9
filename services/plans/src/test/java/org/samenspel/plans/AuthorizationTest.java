package org.samenspel.plans;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
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

/** Every operation × role × organization × state of the plan. */
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
class AuthorizationTest {

    private static final Set<Role> WRITERS = Set.of(Role.PLANNER, Role.NETWORK_COORDINATOR);
    private static final Set<Role> MEASURERS = Set.of(Role.PLANNER, Role.NETWORK_COORDINATOR, Role.PARTNER);
    private static final Set<Role> PUBLISHERS = Set.of(Role.NETWORK_COORDINATOR);
    private static final Set<Role> SEE_DRAFTS = Set.of(Role.PLANNER, Role.NETWORK_COORDINATOR, Role.AUDITOR);

    private final PlanFixtures owner = PlanFixtures.organization();
    private final PlanFixtures publisher = PlanFixtures.organization();

    private Target draft;
    private Target published;

    /** No test changes them. */
    @BeforeEach
    void beginPlansOnce() {
        if (draft == null) {
            draft = Target.of(owner, owner.filledYearPlan());
            published = Target.of(publisher, publisher.publishedYearPlan());
        }
    }

    @ParameterizedTest
    @MethodSource("readsAndRoles")
    void showsDraftToItsOwnWritersAndAuditorsAndPublishedPlanToAll(Operation read, Role role) {
        assertThat(read.status(owner.token(role.code()), draft)).isEqualTo(SEE_DRAFTS.contains(role) ? 200 : 404);
        assertThat(read.status(stranger(role), draft)).isEqualTo(404);
        assertThat(read.status(publisher.token(role.code()), published)).isEqualTo(200);
        assertThat(read.status(stranger(role), published)).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("writesAndRoles")
    void refusesWritesOfOthers(Operation write, Role role) {
        boolean mayWrite = write.gate().contains(role);
        Map<String, Long> before = Database.rowCounts();

        assertThat(write.status(stranger(role), draft)).isEqualTo(mayWrite ? 404 : 403);
        assertThat(write.status(stranger(role), published)).isEqualTo(403);
        if (!mayWrite) {
            assertThat(write.status(owner.token(role.code()), draft)).isEqualTo(403);
            assertThat(write.status(publisher.token(role.code()), published)).isEqualTo(403);
        }

        assertThat(Database.rowCounts()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("writesAndRoles")
    void letsWritersOfTheOrganizationIn(Operation write, Role role) {
        if (write.writers().contains(role)) {
            assertThat(write.status(owner.token(role.code()), draft)).isNotIn(401, 403, 404);
        }
    }

    @ParameterizedTest
    @EnumSource
    void beginsPlansAsWriterOnly(Role role) {
        int status = PlanFixtures.as(stranger(role))
                .contentType("application/json")
                .body("""
                        {"kind":"year","title":{"nl":"Plan"},"period":{"start":"2030-01-01","end":"2030-12-31"}}""")
                .post("/plans")
                .statusCode();

        assertThat(status).isEqualTo(WRITERS.contains(role) ? 201 : 403);
    }

    @ParameterizedTest
    @EnumSource
    void neverListsNorCountsTheDraftsOfOthers(Role role) {
        PlanFixtures.as(stranger(role))
                .get("/plans?state=draft")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("total", equalTo(0));
    }

    @ParameterizedTest
    @EnumSource
    void showsMeasurementOfPublishedPlanToAll(Role role) {
        String measurement = publisher
                .measure(published.indicator(), """
                        {"measuredOn":"2022-11-30","value":34}""")
                .statusCode(201)
                .extract()
                .path("id");
        var read = Operation.get("getMeasurement", "{indicator}/measurements/" + measurement);

        assertThat(read.status(stranger(role), published)).isEqualTo(200);
        assertThat(read.status(stranger(role), draft)).isEqualTo(404);
    }

    @Test
    void leavesOutNoOperation() {
        var tested = Stream.concat(readsAndRoles(), writesAndRoles())
                .map(arguments -> ((Operation) arguments.get()[0]).name());
        var here = Stream.of("listPlans", "createPlan", "getMeasurement");
        var needingToken = Contract.required().operations().stream()
                .filter(operation -> !operation.isPublic())
                .map(operation -> operation.operation().getOperationId());

        assertThat(Stream.concat(tested, here).distinct()).containsExactlyInAnyOrderElementsOf(needingToken.toList());
    }

    @Test
    void refusesTokenWithoutOrganization() {
        PlanFixtures.as(Tokens.of("planner").sign()).get("/plans").then().statusCode(403);
    }

    private static String stranger(Role role) {
        return PlanFixtures.organization().token(role.code());
    }

    static Stream<Arguments> readsAndRoles() {
        return combine(Stream.of(
                Operation.get("getPlan", "{plan}"),
                Operation.get("listGoals", "{plan}/goals"),
                Operation.get("getGoal", "{plan}/goals/OD2.1"),
                Operation.get("listActions", "{plan}/actions"),
                Operation.get("getAction", "{plan}/actions/3"),
                Operation.get("getActionPartners", "{plan}/actions/3/partners"),
                Operation.get("listIndicators", "{plan}/indicators"),
                Operation.export("listGoals", "{plan}/goals"),
                Operation.export("listActions", "{plan}/actions"),
                Operation.export("listIndicators", "{plan}/indicators"),
                Operation.get("getProgress", "{plan}/progress"),
                Operation.get("getIndicator", "{indicator}"),
                Operation.get("listMeasurements", "{indicator}/measurements")));
    }

    static Stream<Arguments> writesAndRoles() {
        return combine(Stream.of(
                Operation.staleChange("changePlan", "{plan}", WRITERS, RequestSpecification::patch),
                Operation.staleChange("discardPlan", "{plan}", WRITERS, RequestSpecification::delete),
                Operation.staleChange("publishPlan", "{plan}/publication", PUBLISHERS, RequestSpecification::put),
                Operation.staleChange("changeIndicator", "{indicator}", PUBLISHERS, RequestSpecification::patch),
                Operation.dryRun("importGoals", "{plan}/goals/imports", PlanFixtures.GOALS),
                Operation.dryRun("importActions", "{plan}/actions/imports", PlanFixtures.ACTIONS),
                Operation.dryRun("importIndicators", "{plan}/indicators/imports", PlanFixtures.INDICATORS),
                new Operation(
                        "replaceActionPartners",
                        "{plan}/actions/3/partners",
                        WRITERS,
                        WRITERS,
                        (caller, path) -> caller.header("If-Match", "\"99999\"")
                                .contentType("application/json")
                                .body("{\"partnerIds\":[]}")
                                .put(path)),
                new Operation(
                        "recordMeasurement",
                        "{indicator}/measurements",
                        WRITERS,
                        MEASURERS,
                        (caller, path) ->
                                caller.contentType("application/json").body("""
                                {"measuredOn":"2022-11-30","value":34}""").post(path))));
    }

    private static Stream<Arguments> combine(Stream<Operation> operations) {
        return operations.flatMap(operation -> Stream.of(Role.values()).map(role -> Arguments.of(operation, role)));
    }

    record Target(String plan, String indicator) {

        static Target of(PlanFixtures owner, String plan) {
            return new Target(plan, owner.indicator(plan, "3", "1"));
        }
    }

    /**
     * @param writers who of the plan's organization may
     * @param gate who may at all, of one organization or another
     */
    record Operation(
            String name,
            String path,
            Set<Role> writers,
            Set<Role> gate,
            BiFunction<RequestSpecification, String, Response> call) {

        static Operation get(String name, String path) {
            return new Operation(name, path, Set.of(), Set.of(), RequestSpecification::get);
        }

        static Operation export(String name, String path) {
            return new Operation(
                    name,
                    path,
                    Set.of(),
                    Set.of(),
                    (caller, at) -> caller.accept("text/csv").get(at));
        }

        /** A change of a version that never was: let in, and then refused with 412. */
        static Operation staleChange(
                String name,
                String path,
                Set<Role> writers,
                BiFunction<RequestSpecification, String, Response> method) {
            return new Operation(
                    name,
                    path,
                    writers,
                    writers,
                    (caller, address) -> method.apply(
                            caller.header("If-Match", "\"99999\"")
                                    .contentType("application/merge-patch+json")
                                    .body("{}"),
                            address));
        }

        static Operation dryRun(String name, String path, String csv) {
            return new Operation(
                    name,
                    path,
                    WRITERS,
                    WRITERS,
                    (caller, address) -> caller.contentType("text/csv")
                            .body(csv.getBytes(UTF_8))
                            .post(address + "?dryRun=true"));
        }

        int status(String token, Target target) {
            String address = path.replace("{plan}", target.plan()).replace("{indicator}", target.indicator());
            return call.apply(PlanFixtures.as(token), address).statusCode();
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
