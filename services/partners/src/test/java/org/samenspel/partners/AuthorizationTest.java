package org.samenspel.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.partners.PartnersFixtures.as;
import static org.samenspel.partners.PartnersFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
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
import org.samenspel.testing.MovableClock;
import org.samenspel.testing.Tokens;
import org.samenspel.testing.contract.Contract;

/**
 * Every operation × role × organization: the network organization that keeps everything, its partner, which is a party, and one
 * that has nothing to do with either. What is expected is stated in {@link Operation}, by whose the thing is that an operation
 * is about.
 */
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
class AuthorizationTest {

    private static final Set<Role> SEE_DRAFTS = Set.of(Role.PARTNER_MANAGER, Role.NETWORK_COORDINATOR, Role.AUDITOR);

    private final PartnersFixtures levl = PartnersFixtures.network();
    private Operation.Target target;
    private Operation.Target draft;

    @Inject
    MovableClock clock;

    /** No test changes them. */
    @BeforeEach
    void agreeOnce() {
        clock.moveTo(Instant.parse("2022-06-01T10:00:00Z"));
        if (target == null) {
            target = Operation.Target.of(levl);
            draft = Operation.Target.ofDraft(levl);
        }
    }

    @ParameterizedTest
    @MethodSource("operationsAndRoles")
    void answersTheOneThatKeepsIt(Operation operation, Role role) {
        assertAnswer(
                operation, token(role, levl.networkNumber()), operation.right().ofKeeper(role), 403);
    }

    @ParameterizedTest
    @MethodSource("operationsAndRoles")
    void answersItsPartner(Operation operation, Role role) {
        assertAnswer(
                operation, token(role, levl.partnerNumber()), operation.right().ofPartner(role), 403);
    }

    @ParameterizedTest
    @MethodSource("operationsAndRoles")
    void answersStrangerAsIfItWereNotThere(Operation operation, Role role) {
        Right right = operation.right();
        assertAnswer(operation, stranger(role), right.ofStranger(role), right.refusalOfStranger(role));
    }

    @ParameterizedTest
    @MethodSource("operationsAndRoles")
    void hidesDraftFromAllButThoseWhoWriteAndCheckIt(Operation operation, Role role) {
        if (operation.right() == Right.READ_SHARED && draft.has(operation.path())) {
            assertThat(operation.status(token(role, levl.networkNumber()), draft))
                    .isEqualTo(SEE_DRAFTS.contains(role) ? 200 : 404);
            assertThat(operation.status(token(role, levl.partnerNumber()), draft))
                    .isEqualTo(404);
            assertThat(operation.status(stranger(role), draft)).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesNoTraceInListsCountsAndFilters(Role role) {
        String stranger = stranger(role);
        String reference = levl.manager().get(target.get("agreement")).path("reference");
        for (String list : new String[] {
            "/agreements",
            "/agreements?reference=" + reference,
            "/agreements?state=active&theme=housing&type=framework",
            "/projects",
            "/projects?reference=hands-on&theme=housing",
            "/projects?agreementId=" + idOf(target.get("agreement"))
        }) {
            as(stranger).get(list).then().statusCode(200).body("items", empty()).body("total", equalTo(0));
        }
        as(token(role, levl.partnerNumber()))
                .get("/agreements?reference=" + reference)
                .then()
                .body("items.id", contains(idOf(target.get("agreement"))))
                .body("total", equalTo(1));
    }

    @Test
    void auditorWhoActsForAPartnerTooRecordsNothingForOthers() {
        String both = Tokens.of("auditor", "partner")
                .organization("kbo", levl.networkNumber())
                .sign();
        Map<String, Long> before = PartnersFixtures.rowCounts();

        Operation.all()
                .filter(operation -> operation.right() == Right.ACT_AS_PARTY)
                .forEach(operation -> assertThat(operation.status(both, target)).isEqualTo(403));

        assertThat(PartnersFixtures.rowCounts()).isEqualTo(before);
    }

    @Test
    void leavesOutNoOperation() {
        var needingToken = Contract.required().operations().stream()
                .filter(operation -> !operation.isPublic())
                .map(operation -> operation.operation().getOperationId());

        assertThat(Operation.all().map(Operation::name)).containsExactlyInAnyOrderElementsOf(needingToken.toList());
    }

    private void assertAnswer(Operation operation, String token, boolean allowed, int refusal) {
        Map<String, Long> before = PartnersFixtures.rowCounts();

        int status = operation.status(token, target);

        if (allowed) {
            assertThat(status).isNotIn(401, 403, 404).isLessThan(500);
        } else {
            assertThat(status).isEqualTo(refusal);
            assertThat(PartnersFixtures.rowCounts()).isEqualTo(before);
        }
    }

    private static String token(Role role, String organization) {
        return PartnersFixtures.token(role.code(), organization);
    }

    private static String stranger(Role role) {
        return token(role, PartnersFixtures.number());
    }

    static Stream<Arguments> operationsAndRoles() {
        return Operation.all()
                .flatMap(operation -> Stream.of(Role.values()).map(role -> Arguments.of(operation, role)));
    }
}
