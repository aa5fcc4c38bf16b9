package org.samenspel.cluster.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {

    @TempDir
    private Path folder;

    @Test
    void whyRulesStayIsTold() throws Exception {
        var programs = new FakePrograms(folder);
        programs.have("iptables-save", "echo ':KUBE-SERVICES - [0:0]'");
        programs.have("iptables-restore", "echo 'line 2 failed'; exit 1");
        programs.have("ipset", "exit 0");

        assertThat(new Rules(programs.commands()).remove()).containsExactly("iptables-restore: line 2 failed");
    }

    @Test
    void whatTheKernelRefusesOnceIsTriedAgain() throws Exception {
        Path refused = folder.resolve("refused");
        Path gone = folder.resolve("gone");
        var programs = new FakePrograms(folder);
        programs.have("iptables-save", "[ -e %s ] || echo ':KUBE-SERVICES - [0:0]'".formatted(gone));
        programs.have(
                "iptables-restore",
                "if [ -e %s ]; then : > %s; else : > %s; exit 1; fi".formatted(refused, gone, refused));

        assertThat(new Rules(programs.commands()).remove()).isEmpty();
    }

    @Test
    void aWarningGetsIntoNoRule() throws Exception {
        Path restored = folder.resolve("restored");
        var programs = new FakePrograms(folder);
        programs.have("iptables-save", """
                printf ':KUBE-SERVICES - [0:0]\n-A INPUT -j ACC'
                echo '# Warning: iptables-legacy tables present' >&2
                echo EPT""");
        programs.have("iptables-restore", "while read -r line; do echo \"$line\"; done > " + restored);

        new Rules(programs.commands()).remove();

        assertThat(restored).hasContent("-A INPUT -j ACCEPT");
    }

    @Test
    void whySetsStayIsTold() throws Exception {
        var programs = new FakePrograms(folder);
        programs.have("ipset", """
                case "$*" in
                'list --name') echo KUBE-DST-1; echo docker; echo inet6:KUBE-DST-1;;
                'destroy KUBE-DST-1') echo 'Set cannot be destroyed: it is in use'; exit 1;;
                esac""");

        assertThat(new Rules(programs.commands()).remove())
                .containsExactly("ipset destroy KUBE-DST-1: Set cannot be destroyed: it is in use");
        assertThat(programs.asked())
                .containsExactly("ipset list --name", "ipset destroy KUBE-DST-1", "ipset destroy inet6:KUBE-DST-1");
    }

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
