package org.samenspel.images.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ReachTest {

    @Test
    void whoTakesAConnectionIsReachedAndNobodyElse() throws IOException {
        String address;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            address = "127.0.0.1:" + server.getLocalPort();
            assertThat(Reach.look(address)).isEqualTo("reached");
        }
        assertThat(Reach.look(address)).isEqualTo("refused");
    }

    @Test
    void aNameThatNobodyKnowsSaysNothing() {
        assertThat(Reach.look("nobody.invalid:80")).isEqualTo("unknown");
    }
}
