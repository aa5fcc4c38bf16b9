package org.samenspel.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.partners.PartnersFixtures.as;
import static org.samenspel.partners.PartnersFixtures.token;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenspel.security.Role;

/** Every operation on an agreement × role × organization: the owner, a party, and one that has nothing to do with it. */
@QuarkusTest
class AuthorizationTest {

    private static final Set<Role> MANAGERS = Set.of(Role.PARTNER_MANAGER, Role.NETWORK_COORDINATOR);
    private static final Set<Role> SIGNERS = Set.of(Role.PARTNER, Role.PARTNER_MANAGER, Role.NETWORK_COORDINATOR);
    private static final Set<Role> SEE_DRAFTS = Set.of(Role.PARTNER_MANAGER, Role.NETWORK_COORDINATOR, Role.AUDITOR);

    private final PartnersFixtures levl = PartnersFixtures.network();

    @ParameterizedTest
    @MethodSource("readsAndRoles")
    void showsDraftToItsOwnersPeopleOnlyAndTheRestToItsParties(String path, Role role) {
        String agreement = levl.draft();

        assertThat(get(levl.networkNumber(), role, agreement + path)).isEqualTo(SEE_DRAFTS.contains(role) ? 200 : 404);
        assertThat(get(levl.partnerNumber(), role, agreement + path)).isEqualTo(404);

        levl.propose(agreement).statusCode(200);
        assertThat(get(levl.networkNumber(), role, agreement + path)).isEqualTo(200);
        assertThat(get(levl.partnerNumber(), role, agreement + path)).isEqualTo(200);
        assertThat(get(PartnersFixtures.number(), role, agreement + path)).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("writesAndRoles")
    void letsEachWriteWhatIsItsOwn(Operation write, Role role) {
        String agreement = levl.proposed();
        Map<String, Long> before = PartnersFixtures.rowCounts();
        boolean byParty = write.roles().equals(SIGNERS);

        int owner = write.status(levl.networkNumber(), role, agreement, levl);
        int party = write.status(levl.partnerNumber(), role, agreement, levl);
        int stranger = write.status(PartnersFixtures.number(), role, agreement, levl);

        if (!write.roles().contains(role)) {
            assertThat(List.of(owner, party, stranger)).containsOnly(403);
            assertThat(PartnersFixtures.rowCounts()).isEqualTo(before);
        } else {
            assertThat(stranger).isEqualTo(404);
            expect(party, byParty);
            expect(owner, MANAGERS.contains(role));
        }
    }

    @ParameterizedTest
    @EnumSource
    void draftsAgreementsAndRegistersOrganizationsAsManagerOnly(Role role) {
        for (String collection : new String[] {"/agreements", "/organizations"}) {
            int status = levl.as(role.code(), levl.networkNumber())
                    .body("{}")
                    .post(collection)
                    .statusCode();

            assertThat(status).isEqualTo(MANAGERS.contains(role) ? 400 : 403);
        }
    }

    private static void expect(int status, boolean allowed) {
        if (allowed) {
            assertThat(status).isNotIn(401, 403, 404);
        } else {
            assertThat(status).isEqualTo(403);
        }
    }

    private static int get(String organization, Role role, String path) {
        return as(token(role.code(), organization)).get(path).statusCode();
    }

    static Stream<Arguments> readsAndRoles() {
        return Stream.of("", "/amendments", "/obligations")
                .flatMap(path -> Stream.of(Role.values()).map(role -> Arguments.of(path, role)));
    }

    static Stream<Arguments> writesAndRoles() {
        return Stream.of(
                        new Operation(
                                "changeAgreement",
                                MANAGERS,
                                "",
                                "{}",
                                (caller, path) -> caller.contentType("application/merge-patch+json")
                                        .patch(path)),
                        new Operation("proposeAgreement", MANAGERS, "/proposal", "", RequestSpecification::put),
                        new Operation("addObligation", MANAGERS, "/obligations", """
                                {"code":"any","article":"none","duty":{"kind":"onRequest","within":"P1M"}}""", RequestSpecification::post),
                        new Operation("signAgreement", SIGNERS, "/signatures", """
                                {"organization":%s,"signature":{"name":"A","capacity":"b","signedOn":"2021-08-25"}}""", RequestSpecification::post),
                        new Operation("giveNotice", SIGNERS, "/notices", """
                                {"organization":%s,"form":"letter","givenOn":"2022-08-25"}""", RequestSpecification::post),
                        new Operation("proposeAmendment", SIGNERS, "/amendments", """
                                {"organization":%s,"title":{"nl":"Einde"},"lastDay":"2021-12-31"}""", RequestSpecification::post))
                .flatMap(write -> Stream.of(Role.values()).map(role -> Arguments.of(write, role)));
    }

    record Operation(
            String name,
            Set<Role> roles,
            String path,
            String body,
            BiFunction<RequestSpecification, String, Response> call) {

        int status(String organization, Role role, String agreement, PartnersFixtures fixtures) {
            RequestSpecification caller = as(token(role.code(), organization))
                    .header("If-Match", "\"99999\"")
                    .contentType("application/json");
            String party = "{\"scheme\":\"kbo\",\"code\":\"%s\"}".formatted(fixtures.partnerNumber());
            if (!body.isEmpty()) {
                caller.body(body.formatted(party));
            }
            return call.apply(caller, agreement + path).statusCode();
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
