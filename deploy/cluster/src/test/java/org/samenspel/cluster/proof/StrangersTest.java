package org.samenspel.cluster.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;

/** Who answers in the clear. */
class StrangersTest {

    private static final InetSocketAddress ANYWHERE = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    private static final byte[] REQUEST =
            "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void aServerWithoutTlsAnswers() throws IOException {
        HttpServer server = HttpServer.create(ANYWHERE, 0);
        server.start();
        try {
            assertThat(Strangers.answers(server.getAddress().getPort(), REQUEST))
                    .isTrue();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aServerOfTlsDoesNot() throws Exception {
        HttpsServer server = HttpsServer.create(ANYWHERE, 0);
        server.setHttpsConfigurator(new HttpsConfigurator(SSLContext.getDefault()));
        server.start();
        try {
            assertThat(Strangers.answers(server.getAddress().getPort(), REQUEST))
                    .isFalse();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void nobodyDoesNot() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        assertThat(Strangers.answers(free, REQUEST)).isFalse();
    }
}
