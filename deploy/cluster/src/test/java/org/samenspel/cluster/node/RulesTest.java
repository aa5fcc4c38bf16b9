package org.samenspel.cluster.node;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void rulesOfOthersStay() {
        String saved = """
                *nat
                :PREROUTING ACCEPT [0:0]
                :DOCKER - [0:0]
                :KUBE-SERVICES - [0:0]
                -A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
                -A PREROUTING -j DOCKER
                -A KUBE-SERVICES -d 10.246.0.1/32 -j KUBE-SVC-NPX46M4PTMTKRN6Y
                COMMIT
                """;

        assertThat(Rules.without(saved)).isEqualTo("""
                *nat
                :PREROUTING ACCEPT [0:0]
                :DOCKER - [0:0]
                -A PREROUTING -j DOCKER
                COMMIT
                """);
    }
}
