package org.samenspel.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.ForbiddenException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CallerTest {
    private static final Organization LEVL = new Organization("kbo", "0478953435");
    private static final Organization VVSG = new Organization("kbo", "0451857573");

    private final Caller planner = new Caller("s1", LEVL, Set.of(Role.PLANNER));

    @Test
    void hasRoleWhenOneOfThemIsTheCallers() {
        assertThat(planner.has(Role.AUDITOR, Role.PLANNER)).isTrue();
        assertThat(planner.has(Role.AUDITOR)).isFalse();
        assertThat(planner.has()).isFalse();
    }

    @Test
    void actsOnlyForOwnOrganization() {
        assertThatCode(() -> planner.requireActsFor(LEVL)).doesNotThrowAnyException();
        assertThatThrownBy(() -> planner.requireActsFor(VVSG)).isInstanceOf(ForbiddenException.class);
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
    @CsvSource({"kbo,0478953435", "kbo,1000000021", "ovo,OVO002949"})
    void acceptsCodeOfItsScheme(String scheme, String code) {
        assertThatCode(() -> new Organization(scheme, code)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "kbo,1000000095",
        "kbo,BE0478953435",
        "kbo,OVO002949",
        "ovo,0478953435",
        "ovo,ovo002949",
        "vat,0478953435"
    })
    void refusesCodeOfAnotherScheme(String scheme, String code) {
        assertThatThrownBy(() -> new Organization(scheme, code)).isInstanceOf(IllegalArgumentException.class);
    }
}
