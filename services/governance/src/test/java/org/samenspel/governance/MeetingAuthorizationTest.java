package org.samenspel.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.samenspel.governance.GovernanceFixtures.as;
import static org.samenspel.governance.GovernanceFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import org.samenspel.testing.contract.Contract;

/**
 * Every operation on meetings and decisions × role × organization: the one whose body it is, a party of the agreement that one body
 * belongs to, and one that has nothing to do with them.
 */
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
class MeetingAuthorizationTest {

    private static final Set<Role> SEE_PEOPLE =
            Set.of(Role.GOVERNANCE_SECRETARY, Role.NETWORK_COORDINATOR, Role.AUDITOR);

    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private final GovernanceFixtures vvsg = GovernanceFixtures.organization();

    /** A meeting of the organization's own board, and one of the joint consultation of its agreement; each decided once. */
    private Target own;

    private Target joint;

    /** No test changes them. */
    @BeforeEach
    void meetOnce() {
        if (own == null) {
            UUID agreement = new PartnersEvents().activated(List.of("jointConsultation"), levl, vvsg);
            own = meeting(levl.body("board"));
            joint = meeting(levl.bodyOf(agreement, "jointConsultation"));
        }
    }

    private Target meeting(String body) {
        List<String> members = levl.members(body, 2);
        String meeting = levl.meeting(body, """
                [{"number":"1","title":{"nl":"Punt"},"subject":{"kind":"other"}},
                 {"number":"2","title":{"nl":"Punt"},"subject":{"kind":"other"}}]""");
        levl.declare(meeting, members.getLast(), "2").statusCode(200);
        levl.start(meeting, members).statusCode(200);
        String decision = levl.decide(meeting, """
                        {"item":"1","method":"consensus","minorityStandpoints":[{"personId":"%s","text":"Te vroeg"}]}""".formatted(members.getFirst()))
                .statusCode(201)
                .extract()
                .path("id");
        return new Target(body, meeting, "/decisions/" + decision);
    }

    @ParameterizedTest
    @MethodSource("readsAndRoles")
    void showsMeetingsToTheOrganizationAndToThePartiesOfTheirAgreement(Operation read, Role role) {
        assertThat(read.status(levl.token(role.code()), own)).isEqualTo(200);
        assertThat(read.status(levl.token(role.code()), joint)).isEqualTo(200);
        assertThat(read.status(vvsg.token(role.code()), own)).isEqualTo(404);
        assertThat(read.status(vvsg.token(role.code()), joint)).isEqualTo(200);
        assertThat(read.status(stranger(role), own)).isEqualTo(404);
        assertThat(read.status(stranger(role), joint)).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("writesAndRoles")
    void letsTheSecretaryOfTheOrganizationChangeMeetingsAndNobodyElse(Operation write, Role role) {
        boolean secretary = role == Role.GOVERNANCE_SECRETARY;
        Map<String, Long> before = Database.rowCounts();

        assertThat(write.status(vvsg.token(role.code()), own)).isEqualTo(secretary ? write.unseen() : 403);
        assertThat(write.status(vvsg.token(role.code()), joint)).isEqualTo(403);
        assertThat(write.status(stranger(role), own)).isEqualTo(secretary ? write.unseen() : 403);
        assertThat(write.status(stranger(role), joint)).isEqualTo(secretary ? write.unseen() : 403);
        if (!secretary) {
            assertThat(write.status(levl.token(role.code()), own)).isEqualTo(403);
            assertThat(write.status(levl.token(role.code()), joint)).isEqualTo(403);
        }

        assertThat(Database.rowCounts()).isEqualTo(before);
        if (secretary) {
            assertThat(write.status(levl.token(role.code()), own)).isIn(400, 409, 412);
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesNoTraceOfWhatIsNotForTheCallerInListsAndCounts(Role role) {
        for (String list : List.of("/meetings", "/decisions")) {
            String seen = list.equals("/meetings") ? joint.meeting() : joint.decision();
            as(vvsg.token(role.code()))
                    .get(list)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(1))
                    .body("items.id", contains(idOf(seen)));
            as(vvsg.token(role.code()))
                    .get(list + "?bodyId=" + idOf(own.body()))
                    .then()
                    .body("total", equalTo(0));
            as(stranger(role))
                    .get(list)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(0))
                    .body("items", empty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsPeopleToSecretaryCoordinatorAndAuditorOfTheOrganizationOnly(Role role) {
        for (Target target : List.of(own, joint)) {
            assertPeopleAreShown(levl.token(role.code()), target, SEE_PEOPLE.contains(role));
        }
        assertPeopleAreShown(vvsg.token(role.code()), joint, false);
    }

    /** Who was there, who left and why, and who did not agree; and the same in lists. */
    private static void assertPeopleAreShown(String token, Target target, boolean shown) {
        for (String property : List.of("present", "conflicts")) {
            as(token).get(target.meeting()).then().body("$", shown ? hasKey(property) : not(hasKey(property)));
            as(token)
                    .get("/meetings?bodyId=" + idOf(target.body()))
                    .then()
                    .body("items[0]", shown ? hasKey(property) : not(hasKey(property)));
        }
        as(token)
                .get(target.decision())
                .then()
                .body("$", shown ? hasKey("minorityStandpoints") : not(hasKey("minorityStandpoints")));
        as(token)
                .get("/decisions?bodyId=" + idOf(target.body()))
                .then()
                .body("items[0]", shown ? hasKey("minorityStandpoints") : not(hasKey("minorityStandpoints")));
    }

    @Test
    void leavesOutNoOperation() {
        Stream<String> tested = Stream.concat(readsAndRoles(), writesAndRoles())
                .map(arguments -> ((Operation) arguments.get()[0]).name());
        Stream<String> offered = Contract.required().operations().stream()
                .map(operation -> operation.operation())
                .filter(operation -> operation.getTags().stream().anyMatch(Set.of("meetings", "decisions")::contains))
                .map(operation -> operation.getOperationId());

        assertThat(Stream.concat(tested, Stream.of("listMeetings", "listDecisions"))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(offered.toList());
    }

    private static String stranger(Role role) {
        return GovernanceFixtures.organization().token(role.code());
    }

    static Stream<Arguments> readsAndRoles() {
        return combine(
                new Operation("getMeeting", "{meeting}", "", 404, RequestSpecification::get),
                new Operation("getDecision", "{decision}", "", 404, RequestSpecification::get));
    }

    static Stream<Arguments> writesAndRoles() {
        return combine(
                new Operation("planMeeting", "/meetings", """
                        {"bodyId":"{body}","date":"2020-01-01"}""", 400, RequestSpecification::post),
                new Operation(
                        "changeMeeting",
                        "{meeting}",
                        "{}",
                        404,
                        (caller, path) -> caller.contentType("application/merge-patch+json")
                                .patch(path)),
                put("declareConflicts", "{meeting}/conflicts", "{\"conflicts\":[]}"),
                put("startMeeting", "{meeting}/attendance", "{\"participants\":1}"),
                put("approveMinutes", "{meeting}/minutes", "{\"approvedOn\":\"2021-12-14\"}"),
                put("cancelMeeting", "{meeting}/cancellation", "{\"reason\":{\"nl\":\"Ziekte\"}}"),
                new Operation("takeDecision", "{meeting}/decisions", """
                        {"item":"1","method":"consensus"}""", 404, RequestSpecification::post));
    }

    private static Operation put(String name, String path, String body) {
        return new Operation(name, path, body, 404, RequestSpecification::put);
    }

    private static Stream<Arguments> combine(Operation... operations) {
        return Stream.of(operations)
                .flatMap(operation -> Stream.of(Role.values()).map(role -> Arguments.of(operation, role)));
    }

    record Target(String body, String meeting, String decision) {

        String in(String text) {
            return text.replace("{body}", idOf(body))
                    .replace("{meeting}", meeting)
                    .replace("{decision}", decision);
        }
    }

    /** @param unseen the status for who may do such a thing, but must not know that this one exists */
    record Operation(
            String name,
            String path,
            String body,
            int unseen,
            BiFunction<RequestSpecification, String, Response> call) {

        int status(String token, Target target) {
            RequestSpecification caller = as(token).header("If-Match", "\"99999\"");
            if (!body.isEmpty()) {
                caller = caller.body(target.in(body));
            }
            return call.apply(caller, target.in(path)).statusCode();
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
