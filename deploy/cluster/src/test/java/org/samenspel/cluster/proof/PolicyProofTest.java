package org.samenspel.cluster.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyProofTest {

    private static final String POSTGRES = "samenspel-demo-postgres:5432";

    @Test
    void whatIsReachedAndMustNotBeIsNamedAndWhatIsNotAndMustBeToo() {
        Map<String, String> seen = Map.of(
                POSTGRES,
                "refused",
                "samenspel-demo-kafka:9092",
                "reached",
                "samenspel-demo-keycloak:8080",
                "refused",
                "samenspel-gateway:8080",
                "refused",
                "samenspel-plans:8080",
                "unknown");

        assertThat(PolicyProof.compare("consultations", List.of(POSTGRES), seen))
                .containsExactly(
                        "samenspel-demo-postgres:5432 is refused from consultations.",
                        "samenspel-demo-kafka:9092 is reached from consultations.",
                        "samenspel-plans:8080 is unknown from consultations.",
                        "samenspel-finance:8080 is not looked at from consultations.");
    }
}
