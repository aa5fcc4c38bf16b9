package org.samenspel.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.ForbiddenException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CallerTest {
    private static final UUID LEVL = UUID.randomUUID();
    private static final UUID VVSG = UUID.randomUUID();
    private static final UUID PLAN = UUID.randomUUID();

    private final Caller planner = Caller.of("s1", LEVL, Role.PLANNER);

    @Test
    void hasRoleWhenOneOfThemIsTheCallers() {
        assertThat(planner.has(Role.AUDITOR, Role.PLANNER)).isTrue();
        assertThat(planner.has(Role.AUDITOR)).isFalse();
        assertThat(planner.has()).isFalse();
    }

    @Test
    void actsOnlyForOwnOrganization() {
        assertThatCode(() -> planner.requireActsFor(LEVL, PLAN)).doesNotThrowAnyException();
        assertThatThrownBy(() -> planner.requireActsFor(VVSG, PLAN)).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void actsForThoseItSucceeded() {
        var merged = new Representation(LEVL, Set.of(VVSG), Map.of(), true);

        assertThat(merged.organizations()).containsExactlyInAnyOrder(LEVL, VVSG);
        assertThat(merged.actsFor(VVSG, PLAN)).isTrue();
    }

    @Test
    void actsForDividedOrganizationOnlyInWhatIsNamedForIt() {
        var successor = new Representation(LEVL, Set.of(), Map.of(VVSG, Set.of(PLAN)), true);

        assertThat(successor.includes(VVSG)).isTrue();
        assertThat(successor.actsFor(VVSG, PLAN)).isTrue();
        assertThat(successor.actsFor(VVSG, UUID.randomUUID())).isFalse();
    }

    @Test
    void dividedOrganizationReadsItsOwnAndActsForNothing() {
        var divided = new Representation(LEVL, Set.of(), Map.of(), false);

        assertThat(divided.includes(LEVL)).isTrue();
        assertThat(divided.actsFor(LEVL, PLAN)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void findsRoleByItsCode(Role role) {
        assertThat(Role.of(role.code())).contains(role);
    }

    @Test
    void knowsNoRoleOfAnotherSystem() {
        assertThat(Role.of("uma_authorization")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kbo,0478953435", "kbo,1000000021", "ovo,OVO002949", "id,019aa111-0000-7000-8000-000000000001"})
    void acceptsCodeOfItsScheme(String scheme, String code) {
        assertThatCode(() -> new OrganizationClaim(scheme, code)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "kbo,1000000095",
        "kbo,BE0478953435",
        "kbo,OVO002949",
        "ovo,0478953435",
        "ovo,ovo002949",
        "nis,11002",
        "id,0478953435",
        "vat,0478953435"
    })
    void refusesCodeOfAnotherScheme(String scheme, String code) {
        assertThatThrownBy(() -> new OrganizationClaim(scheme, code)).isInstanceOf(IllegalArgumentException.class);
    }
}
