package org.samenspel.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.governance.GovernanceFixtures.as;
import static org.samenspel.security.Role.AUDITOR;
import static org.samenspel.security.Role.GOVERNANCE_SECRETARY;
import static org.samenspel.security.Role.NETWORK_COORDINATOR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.EnumSet;
import java.util.HashMap;
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
import org.junit.jupiter.params.provider.MethodSource;
import org.samenspel.security.Role;
import org.samenspel.testing.Database;
import org.samenspel.testing.Tokens;
import org.samenspel.testing.contract.Contract;

/** Every operation × role × organization: the owner, the other party of its agreement, and one that has nothing to do with it. */
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
class AuthorizationTest {

    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Set<Role> WRITERS = Set.of(GOVERNANCE_SECRETARY);
    private static final Set<Role> SIMULATORS = Set.of(GOVERNANCE_SECRETARY, NETWORK_COORDINATOR);
    private static final Set<Role> SEE_PEOPLE = Set.of(GOVERNANCE_SECRETARY, NETWORK_COORDINATOR, AUDITOR);

    private final GovernanceFixtures owner = GovernanceFixtures.organization();
    private final GovernanceFixtures party = GovernanceFixtures.organization();
    private final GovernanceFixtures stranger = GovernanceFixtures.organization();

    private Map<String, String> addresses = Map.of();

    /** The tests only ask; what they change is a new person, or a version that never was. */
    @BeforeEach
    void setUpOnce() {
        if (addresses.isEmpty()) {
            addresses = setUp();
        }
    }

    @ParameterizedTest
    @MethodSource("operationsAndRoles")
    void letsTheOwnerInByRole(Operation operation, Role role) {
        Map<String, Long> before = Database.rowCounts();

        int status = status(operation, owner, role);

        if (operation.roles().contains(role)) {
            assertThat(status).isNotIn(401, 403, 404);
        } else {
            assertThat(status).isEqualTo(403);
            assertThat(Database.rowCounts()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("operationsAndRoles")
    void showsThePartyWhatIsOfTheAgreementAndChangesNothing(Operation operation, Role role) {
        Map<String, Long> before = Database.rowCounts();

        assertThat(status(operation, party, role))
                .isEqualTo(operation.roles().contains(role) ? operation.party() : 403);
        assertThat(Database.rowCounts()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("operationsAndRoles")
    void tellsStrangersThatThereIsNothing(Operation operation, Role role) {
        Map<String, Long> before = Database.rowCounts();

        assertThat(status(operation, stranger, role))
                .isEqualTo(operation.roles().contains(role) ? 404 : 403);
        assertThat(Database.rowCounts()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("listsAndRoles")
    void leavesNoTraceInTheListsAndCountsOfOthers(Listing list, Role role) {
        if (!list.roles().contains(role)) {
            assertThat(listStatus(owner, list, role)).isEqualTo(403);
            return;
        }
        assertThat(total(owner, list, role)).isEqualTo(list.own());
        assertThat(total(party, list, role)).isEqualTo(list.ofParty());
        assertThat(total(stranger, list, role)).isZero();
    }

    @ParameterizedTest
    @MethodSource("additionsAndRoles")
    void addsAsSecretaryOnly(Operation addition, Role role) {
        Map<String, Long> before = Database.rowCounts();

        int status = status(addition, stranger, role);

        assertThat(status).isEqualTo(WRITERS.contains(role) ? 400 : 403);
        assertThat(Database.rowCounts()).isEqualTo(before);
    }

    @Test
    void keepsTheAuditorFromAllChanges() {
        assertThat(Stream.concat(operations(), additions()))
                .filteredOn(operation -> operation.roles().contains(AUDITOR))
                .allMatch(operation -> operation.method().equals("GET"));
    }

    @Test
    void leavesOutNoOperation() {
        var tested = Stream.of(operations(), additions()).flatMap(some -> some).map(Operation::name);
        var listed = lists().map(Listing::name);
        var needingToken = Contract.required().operations().stream()
                .filter(operation -> !operation.isPublic())
                .map(operation -> operation.operation().getOperationId());

        assertThat(Stream.concat(tested, listed)).containsExactlyInAnyOrderElementsOf(needingToken.toList());
    }

    @Test
    void refusesTokenWithoutOrganization() {
        as(Tokens.of("governanceSecretary").sign()).get("/bodies").then().statusCode(403);
    }

    private Map<String, String> setUp() {
        var addresses = new HashMap<>(board());
        var agreement = new PartnersEvents().activated(List.of("jointConsultation"), owner, party);
        String joint = owner.bodyOf(agreement, "jointConsultation");
        String seat = owner.seated(joint, "member");
        String meeting = owner.meeting(joint, Operation.AGENDA);
        owner.start(meeting, List.of(seat)).statusCode(200);
        addresses.put("{joint}", joint);
        addresses.put("{meeting}", meeting);
        addresses.put("{decision}", "/decisions/" + id(owner.decide(meeting, Operation.DECISION)));
        var mandates = owner.secretary().get("/mandates?personId=" + seat).then();
        addresses.put("{mandate}", "/mandates/" + mandates.extract().path("items[0].id"));
        return addresses;
    }

    /** A body of the owner alone, with enough people for a report. */
    private Map<String, String> board() {
        Members board = Members.ofBoard(owner, Members.ORIGIN_RULE);
        board.with(5, Members.FOREIGN);
        String person = "/persons/" + board.with(5, Members.BELGIAN).getFirst();
        return Map.of(
                "{person}",
                person,
                "{other}",
                owner.created(person + "/otherMandates", Operation.OTHER),
                "{report}",
                "/diversityReports/" + id(board.makeReport("2021-06-30")));
    }

    private static String id(ValidatableResponse created) {
        return created.statusCode(201).extract().path("id");
    }

    private int status(Operation operation, GovernanceFixtures organization, Role role) {
        String address = operation.path();
        for (Map.Entry<String, String> known : addresses.entrySet()) {
            address = address.replace(known.getKey(), known.getValue());
        }
        var caller = as(organization.token(role.code())).header("If-Match", "\"99999\"");
        if (!operation.body().isEmpty()) {
            caller.body(operation.body());
        }
        if (operation.method().equals("PATCH")) {
            caller.contentType("application/merge-patch+json");
        }
        return caller.request(operation.method(), address).statusCode();
    }

    private static int listStatus(GovernanceFixtures organization, Listing list, Role role) {
        return as(organization.token(role.code())).get(list.path()).statusCode();
    }

    private static int total(GovernanceFixtures organization, Listing list, Role role) {
        return as(organization.token(role.code()))
                .get(list.path())
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    static Stream<Arguments> operationsAndRoles() {
        return operations().flatMap(operation -> Stream.of(Role.values()).map(role -> Arguments.of(operation, role)));
    }

    static Stream<Arguments> additionsAndRoles() {
        return additions().flatMap(operation -> Stream.of(Role.values()).map(role -> Arguments.of(operation, role)));
    }

    static Stream<Arguments> listsAndRoles() {
        return lists().flatMap(list -> Stream.of(Role.values()).map(role -> Arguments.of(list, role)));
    }

    private static Stream<Operation> operations() {
        return Stream.concat(onPeople(), onBodies());
    }

    private static Stream<Operation> onBodies() {
        return Stream.of(
                new Operation("getBody", ALL, "GET", "{joint}", "", 200),
                new Operation("changeBody", WRITERS, "PATCH", "{joint}", "{\"size\":9}", 403),
                new Operation("getComposition", SEE_PEOPLE, "GET", "{joint}/composition", "", 403),
                new Operation(
                        "simulateComposition",
                        SIMULATORS,
                        "POST",
                        "{joint}/composition/simulations",
                        Operation.LIST,
                        403),
                new Operation("getMeeting", ALL, "GET", "{meeting}", "", 200),
                new Operation("changeMeeting", WRITERS, "PATCH", "{meeting}", "{\"date\":\"2021-11-26\"}", 403),
                new Operation("declareConflicts", WRITERS, "PUT", "{meeting}/conflicts", "{\"conflicts\":[]}", 403),
                new Operation("startMeeting", WRITERS, "PUT", "{meeting}/attendance", "{\"present\":[]}", 403),
                new Operation(
                        "approveMinutes", WRITERS, "PUT", "{meeting}/minutes", "{\"approvedOn\":\"2021-12-14\"}", 403),
                new Operation(
                        "cancelMeeting", WRITERS, "PUT", "{meeting}/cancellation", "{\"reason\":{\"nl\":\"x\"}}", 403),
                new Operation("takeDecision", WRITERS, "POST", "{meeting}/decisions", Operation.DECISION, 403),
                new Operation("getDecision", ALL, "GET", "{decision}", "", 200));
    }

    /** Of the owner alone: nobody else knows that they are there. */
    private static Stream<Operation> onPeople() {
        return Stream.of(
                new Operation("getDiversityReport", SEE_PEOPLE, "GET", "{report}", "", 404),
                new Operation("getPerson", SEE_PEOPLE, "GET", "{person}", "", 404),
                new Operation(
                        "declareCharacteristics", WRITERS, "PUT", "{person}/characteristics", Members.BELGIAN, 404),
                new Operation("forgetCharacteristics", WRITERS, "DELETE", "{person}/characteristics", "", 404),
                new Operation("listOtherMandates", SEE_PEOPLE, "GET", "{person}/otherMandates", "", 404),
                new Operation("registerOtherMandate", WRITERS, "POST", "{person}/otherMandates", Operation.OTHER, 404),
                new Operation("getOtherMandate", SEE_PEOPLE, "GET", "{other}", "", 404),
                new Operation("endOtherMandate", WRITERS, "PUT", "{other}/end", "{\"endsOn\":\"2000-01-01\"}", 404),
                new Operation("getMandate", SEE_PEOPLE, "GET", "{mandate}", "", 404),
                new Operation("endMandate", WRITERS, "PUT", "{mandate}/end", Operation.END, 404));
    }

    /** What is added to nothing but the caller's own organization: let in as secretary, and then refused for what is missing. */
    private static Stream<Operation> additions() {
        return Stream.of(
                        "addBody /bodies",
                        "makeDiversityReport /diversityReports",
                        "addPerson /persons",
                        "giveMandate /mandates",
                        "planMeeting /meetings")
                .map(words -> words.split(" "))
                .map(words -> new Operation(words[0], WRITERS, "POST", words[1], "{}", 400));
    }

    private static Stream<Listing> lists() {
        return Stream.of(
                new Listing("listBodies", ALL, "/bodies", 2, 1),
                new Listing("listDiversityReports", SEE_PEOPLE, "/diversityReports", 1, 0),
                new Listing("listPersons", SEE_PEOPLE, "/persons", 11, 0),
                new Listing("listMandates", SEE_PEOPLE, "/mandates", 11, 0),
                new Listing("listMeetings", ALL, "/meetings", 1, 1),
                new Listing("listDecisions", ALL, "/decisions", 1, 1));
    }

    /** @param own how many the owner sees */
    record Listing(String name, Set<Role> roles, String path, int own, int ofParty) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** @param party what the other party of the agreement is answered, when it has one of the roles */
    record Operation(String name, Set<Role> roles, String method, String path, String body, int party) {

        static final String LIST =
                "{\"startsOn\":\"2022-04-01\",\"candidates\":[{\"role\":\"member\",\"appointment\":\"board\"}]}";
        static final String OTHER = """
                {"kind":"board","title":"lid","organization":"Vzw","paid":false,"executive":false,"period":{"start":"2019-01-01"}}""";
        static final String AGENDA = """
                [{"number":"3","title":{"nl":"Stand van zaken"},"subject":{"kind":"other"}}]""";
        static final String END = "{\"endedOn\":\"2021-12-31\",\"reason\":\"ontslag\"}";
        static final String DECISION = "{\"item\":\"3\",\"method\":\"consensus\"}";

        @Override
        public String toString() {
            return name;
        }
    }
}
