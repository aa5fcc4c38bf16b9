package org.samenspel.web.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SetUpScriptTest {

    private static final String ROLE =
            "-- The role.\ncreate role ${service}_app login password 'demo-${service}-app';\n";
    private static final String GRANT = "grant connect on database ${service}\n    to ${service}_app;";

    @Test
    void isOfItsServiceWithoutComments() {
        assertThat(script(GRANT).statements()).containsExactly("grant connect on database plans\n    to plans_app");
    }

    @Test
    void aRoleIsMadeOnceAndNoPasswordIsSaidToTheServer() {
        assertThat(script(ROLE).statements())
                .singleElement()
                .asString()
                .contains(
                        "if not exists (select from pg_roles where rolname = 'plans_app') then create role plans_app login;")
                .doesNotContain("password");
    }

    private static SetUpScript script(String text) {
        return new SetUpScript(text, "plans");
    }
}
