package org.samenspel.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void namesThePortInUseAndHowToChooseAnother() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new Ports(taken.getLocalPort());

            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("Port " + taken.getLocalPort() + " (gateway) is in use by another program")
                    .hasMessageContaining("--port ");
        }
    }

    @Test
    void acceptsPortsNobodyUses() {
        var ports = new Ports(FreePorts.base());

        assertThatNoException().isThrownBy(ports::requireFree);
    }

    @Test
    void givesEachPartPortsOfItsOwnWithinTheRangeThatIsSaid() {
        var ports = new Ports(8080);

        assertThat(ports.all()).hasSize(8 + 2 * DomainService.values().length);
        assertThat(ports.all().keySet()).allMatch(port -> port >= 8080 && port <= 8080 + 21);
    }

    @Test
    void refusesPortsThatDoNotExist() {
        assertThatThrownBy(() -> new Ports(65_530)).isInstanceOf(Refusal.class).hasMessageContaining("from 1024 to");
    }
}
