package org.samenspel.cluster.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApartTest {

    @TempDir
    private Path folder;

    private FakePrograms programs;
    private Apart apart;

    @BeforeEach
    void aMachine() throws IOException {
        programs = new FakePrograms(folder);
        for (String name : List.of("ip", "unshare", "nsenter")) {
            programs.have(name, "exit 0");
        }
        apart = new Apart(programs.commands(), folder.resolve("network"));
    }

    @Test
    void eachOfTheTwoKnowsTheWayToTheOther() throws Exception {
        apart.make();

        assertThat(programs.asked())
                .contains(
                        "ip route add 10.245.1.0/24 via 10.245.1.1 dev samenspel0 onlink",
                        "nsenter --net=" + apart.file()
                                + " ip route add default via 10.245.0.1 dev uplink src 10.245.1.1");
    }

    @Test
    void whatIsMadeOnTheMachineIsRemoved() throws Exception {
        apart.make();
        apart.remove();

        assertThat(programs.asked())
                .endsWith(
                        "ip route delete 10.245.1.0/24 via 10.245.1.1 dev samenspel0 onlink",
                        "ip link delete samenspel1");
    }
}
