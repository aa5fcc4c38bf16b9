package org.samenspel.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.local.tls.Authority;
import org.samenspel.local.tls.ServerContext;

/** The same traffic over TLS: certificates are checked, and connections are kept or not as in the clear. */
class TlsTrafficTest {

    private static final String BODY = "x".repeat(10_000);

    @TempDir
    private Path folder;

    private final Set<InetSocketAddress> clients = ConcurrentHashMap.newKeySet();
    private final AtomicInteger received = new AtomicInteger();
    private Authority authority;
    private HttpsServer server;

    @BeforeEach
    void start() throws Exception {
        authority = Authority.in(folder.resolve("authority"));
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(
                new HttpsConfigurator(ServerContext.of(authority.sign("gateway", List.of("localhost")))));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        clients.add(exchange.getRemoteAddress());
        received.incrementAndGet();
        byte[] body = BODY.getBytes(StandardCharsets.US_ASCII);
        exchange.sendResponseHeaders(201, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void halfComesOverConnectionsThatAreKeptAndHalfOverANewOneEach() {
        Traffic traffic = Traffic.begin(server(authority.trusted()), TlsTrafficTest::request, 200);
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (received.get() < 200 && System.nanoTime() < end) {
            Waits.pause(10);
        }
        Traffic.Seen seen = traffic.end();

        assertThat(seen.failures()).isZero();
        assertThat(seen.requests()).isEqualTo(seen.accepted()).isEqualTo(received.get());
        assertThat((long) clients.size()).isBetween(seen.requests() / 3, seen.requests() * 5 / 6);
    }

    @Test
    void aCertificateOfAnotherAuthorityIsAFailureOfEach() throws IOException {
        var other = Authority.in(folder.resolve("other"));
        var sending = Sending.anew(server(other.trusted()), 8, TlsTrafficTest::request);

        sending.send(new Pace(Duration.ofMillis(200), 100));

        assertThat(sending.answers().unanswered()).isEqualTo(20);
        assertThat(received).hasValue(0);
    }

    @Test
    void aCertificateOfAnotherHostIsAFailureOfEach() {
        var elsewhere = new Server(
                new InetSocketAddress("127.0.0.1", server.getAddress().getPort()), authority.trusted());
        var sending = Sending.anew(elsewhere, 8, TlsTrafficTest::request);

        sending.send(new Pace(Duration.ofMillis(200), 100));

        assertThat(sending.answers().unanswered()).isEqualTo(20);
        assertThat(received).hasValue(0);
    }

    private Server server(SSLContext trust) {
        return new Server(new InetSocketAddress("localhost", server.getAddress().getPort()), trust);
    }

    private static ByteBuffer request() {
        return ByteBuffer.wrap("GET /stored HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
