package org.samenspel.cluster.release;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.samenspel.local.Refusal;

/** Whom LEVL's story is told to. */
class InstalledDemoTest {

    @Test
    void nobodyElseWhoListensAtItsPort() throws IOException {
        int port;
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = other.getLocalPort();
            assertThatThrownBy(() -> InstalledDemo.requireFree(port))
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("Port " + port + " of this machine is in use")
                    .hasMessageEndingWith("--empty.");
        }
        assertThatCode(() -> InstalledDemo.requireFree(port)).doesNotThrowAnyException();
    }
}
