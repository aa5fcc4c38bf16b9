package org.samenspel.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.samenspel.consultations.ConsultationFixtures.as;
import static org.samenspel.consultations.ConsultationFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenspel.consultations.Operation.Target;
import org.samenspel.consultations.Right.State;
import org.samenspel.security.Role;
import org.samenspel.testing.Database;
import org.samenspel.testing.Tokens;
import org.samenspel.testing.contract.Contract;

/**
 * Every operation × role × organization, on a draft, an open and a closed campaign: the organization that owns it, and one that
 * has nothing to do with it. What is expected is stated in {@link Operation} and {@link Right}.
 */
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
class AuthorizationTest {

    private final ConsultationFixtures levl = ConsultationFixtures.organization();
    private final ConsultationFixtures other = ConsultationFixtures.organization();
    private final Map<State, Target> targets = new EnumMap<>(State.class);

    /** No test changes them. */
    @BeforeEach
    void beginOnce() {
        for (State state : State.values()) {
            targets.computeIfAbsent(state, any -> Target.of(levl, state));
        }
    }

    @ParameterizedTest
    @MethodSource("operationsRolesAndStates")
    void answersTheOrganizationThatOwnsIt(Operation operation, Role role, State state) {
        Right right = operation.right();
        String token = levl.token(role.code());

        if (right.ofOwner(role, state)) {
            Target target = right.writes() ? Target.of(levl, state) : target(state);
            assertThat(operation.status(as(token), target)).isEqualTo(operation.answer(state));
        } else {
            assertRefused(operation, token, target(state), right.refusalOfOwner());
        }
    }

    @ParameterizedTest
    @MethodSource("operationsRolesAndStates")
    void answersStrangersAsIfWhatTheyMayNotSeeWereNotThere(Operation operation, Role role, State state) {
        Right right = operation.right();
        String token = other.token(role.code());

        if (right.ofStranger(role, state)) {
            assertThat(operation.status(as(token), target(state))).isEqualTo(operation.answer(state));
        } else {
            assertRefused(operation, token, target(state), right.refusalOfStranger(role, state));
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesNoTraceOfRoundsAndDraftsInTheListsAndTotalsOfOthers(Role role) {
        String draft = ConsultationFixtures.organization().draft();
        String stranger = ConsultationFixtures.organization().token(role.code());

        for (String list : List.of("/rounds", "/campaigns?state=draft")) {
            as(stranger).get(list).then().statusCode(200).body("items", empty()).body("total", equalTo(0));
        }
        as(stranger).get("/campaigns").then().body("total", equalTo(publishedCampaigns()));
        assertThat(listed(stranger))
                .contains(idOf(target(State.OPEN).campaign()))
                .doesNotContain(idOf(draft))
                .hasSize(publishedCampaigns());
    }

    @ParameterizedTest
    @EnumSource
    void listsAndCountsRoundsAndDraftsForInsidersOnly(Role role) {
        ConsultationFixtures owner = ConsultationFixtures.organization();
        String draft = owner.draft();
        boolean insider = Right.INSIDERS.contains(role);
        String token = owner.token(role.code());

        for (String list : List.of("/rounds", "/campaigns?state=draft")) {
            int expected = insider ? 1 : 0;
            as(token).get(list).then().body("items", hasSize(expected)).body("total", equalTo(expected));
        }
        as(token).get("/campaigns?state=draft").then().body("items.id", insider ? contains(idOf(draft)) : empty());
        as(token).get("/campaigns").then().body("total", equalTo(publishedCampaigns() + (insider ? 1 : 0)));
    }

    @ParameterizedTest
    @EnumSource
    void auditorReadsAllOfItsOrganizationAndChangesNothing(State state) {
        String auditor = levl.token("auditor");

        Operation.all().forEach(operation -> {
            if (operation.right().writes()) {
                assertRefused(operation, auditor, target(state), 403);
            } else {
                assertThat(operation.status(as(auditor), target(state)))
                        .as(operation.name())
                        .isEqualTo(operation.answer(state));
            }
        });
    }

    @Test
    void refusesTokenWithoutOrganization() {
        for (Role role : Role.values()) {
            String token = Tokens.of(role.code()).sign();
            Operation.all().forEach(operation -> assertRefused(operation, token, target(State.DRAFT), 403));
        }
    }

    /** An operation that takes a token but needs none is among them. */
    @Test
    void leavesOutNoOperation() {
        var takingToken = Contract.required().operations().stream()
                .map(operation -> operation.operation())
                .filter(operation -> operation.getSecurity() == null
                        || !operation.getSecurity().isEmpty())
                .map(operation -> operation.getOperationId());

        assertThat(Operation.all().map(Operation::name)).containsExactlyInAnyOrderElementsOf(takingToken.toList());
    }

    private Target target(State state) {
        return targets.get(state);
    }

    private void assertRefused(Operation operation, String token, Target target, int refusal) {
        Map<String, Object> before = stored();

        assertThat(operation.status(as(token), target)).as(operation.name()).isEqualTo(refusal);

        assertThat(stored()).isEqualTo(before);
    }

    /** All campaigns of the owner, and how much there is of all else; what is told to others goes when it is told. */
    private Map<String, Object> stored() {
        Map<String, Object> stored = new TreeMap<>(Database.rowCounts());
        stored.remove("outbox");
        stored.put("campaigns", Database.query("""
                select to_jsonb(c)::text from campaign c where organization_id = '%s' order by id""".formatted(levl.id())));
        return stored;
    }

    private static int publishedCampaigns() {
        return ((Long) Database.query("select count(*) as n from campaign where state <> 'DRAFT'")
                        .getFirst()
                        .get("n"))
                .intValue();
    }

    /** The ids on all pages of the list of campaigns. */
    private static List<String> listed(String token) {
        List<String> ids = new ArrayList<>();
        String next = "/consultations/v1/campaigns?pageSize=100";
        while (next != null) {
            Response page = as(token).basePath("").get(next);
            ids.addAll(page.path("items.id"));
            next = page.path("next");
        }
        return ids;
    }

    /** Once for an operation that isn't about a campaign. */
    static Stream<Arguments> operationsRolesAndStates() {
        return Operation.all()
                .flatMap(operation -> Stream.of(Role.values())
                        .flatMap(role -> Stream.of(State.values())
                                .filter(state -> operation.aboutCampaign() || state == State.DRAFT)
                                .map(state -> Arguments.of(operation, role, state))));
    }
}
