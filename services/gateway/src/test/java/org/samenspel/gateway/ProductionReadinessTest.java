package org.samenspel.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProductionReadinessTest {
    private static final String ADDRESS = "https://samenspel.example";
    private static final String PROVIDER = "https://login.samenspel.example/realms/samenspel";

    @Test
    void acceptsEncryptedAddresses() {
        assertThat(ProductionReadiness.problems(ADDRESS, PROVIDER)).isEmpty();
    }

    @Test
    void refusesAddressesThatAnybodyOnTheWayCanRead() {
        assertThat(ProductionReadiness.problems("http://localhost:8080", PROVIDER))
                .containsExactly("samenspel.gateway.address must begin with https://.");
        assertThat(ProductionReadiness.problems(ADDRESS, "http://localhost:8081/realms/samenspel"))
                .containsExactly("quarkus.oidc.auth-server-url must begin with https://.");
    }
}
