package org.samenspel.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrafficTest {

    private static final int ENOUGH = 300;

    private final Set<InetSocketAddress> clients = ConcurrentHashMap.newKeySet();
    private final AtomicInteger received = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/stored", exchange -> answer(exchange, 201));
        server.createContext("/broken", exchange -> answer(exchange, received.get() % 2 == 0 ? 200 : 502));
        server.createContext("/leaving", exchange -> {
            exchange.getResponseHeaders().set("Connection", "close");
            answer(exchange, 200);
        });
        server.start();
    }

    private void answer(HttpExchange exchange, int status) throws IOException {
        clients.add(exchange.getRemoteAddress());
        received.incrementAndGet();
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void halfComesOverConnectionsThatAreKeptAndHalfOverANewOneEach() {
        Traffic.Seen seen = seenOf("/stored");

        assertThat(seen.failures()).isZero();
        assertThat(seen.requests()).isEqualTo(seen.accepted()).isEqualTo(received.get());
        assertThat((long) clients.size()).isBetween(seen.requests() / 3, seen.requests() * 5 / 6);
    }

    @Test
    void whatIsNotAnsweredWellIsAFailureByItsStatus() {
        Traffic.Seen seen = seenOf("/broken");

        assertThat(seen.failures()).isPositive().isLessThan(seen.requests());
        assertThat(seen.wrong()).isEqualTo(Map.of(502, seen.failures()));
        assertThat(seen.accepted()).isZero();
    }

    @Test
    void aServerThatLeavesIsNotAskedOnThatConnectionAgain() {
        Traffic.Seen seen = seenOf("/leaving");

        assertThat(seen.failures()).isZero();
        assertThat((long) clients.size()).isEqualTo(seen.requests());
    }

    @Test
    void nobodyThereIsAFailureOfEachAndNoReasonToStop() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        var sending = Sending.anew(Server.here(free), 8, () -> request("/stored"));

        sending.send(new Pace(Duration.ofMillis(200), 100));

        assertThat(sending.answers().unanswered()).isEqualTo(20);
    }

    private Traffic.Seen seenOf(String path) {
        Traffic traffic = Traffic.begin(Server.here(server.getAddress().getPort()), () -> request(path), 1_000);
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (received.get() < ENOUGH && System.nanoTime() < end) {
            Waits.pause(10);
        }
        return traffic.end();
    }

    private static ByteBuffer request(String path) {
        return ByteBuffer.wrap(
                ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
