package org.samenspel.cluster.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BridgeTest {

    @TempDir
    private Path folder;

    private FakePrograms programs;

    @BeforeEach
    void aMachineWithoutRules() throws IOException {
        programs = new FakePrograms(folder);
        programs.have("ip", "exit 0");
        programs.have("iptables", "[ \"$4\" != --check ]");
    }

    @Test
    void noOtherMachineReachesPodsOrServices() throws Exception {
        new Bridge(programs.commands()).make();

        assertThat(rules("--append"))
                .contains(
                        "raw PREROUTING ! -i samenspel0 -d 10.245.0.0/23 -m addrtype ! --src-type LOCAL -j DROP",
                        "raw PREROUTING ! -i samenspel0 -d 10.246.0.0/24 -m addrtype ! --src-type LOCAL -j DROP");
    }

    @Test
    void everyRuleThatIsMadeIsRemoved() throws Exception {
        var bridge = new Bridge(programs.commands());

        bridge.make();
        bridge.remove();

        assertThat(rules("--append")).hasSize(3).isEqualTo(rules("--delete"));
    }

    private List<String> rules(String how) throws IOException {
        return programs.asked().stream()
                .filter(line -> line.contains(how))
                .map(line -> line.replace("iptables --wait --table ", "").replace(how + " ", ""))
                .toList();
    }
}
