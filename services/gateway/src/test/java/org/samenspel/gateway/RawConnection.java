package org.samenspel.gateway;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Sends what no well-behaved client would send. */
final class RawConnection {
    private RawConnection() {}

    /** Sends the text, and returns all that comes back until the gateway closes the connection; fails when it leaves it open. */
    static String exchange(String text) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(Math.toIntExact(Duration.ofSeconds(10).toMillis()));
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Sends one request without a body and asks to close. */
    static String request(String method, String target, String... headers) throws IOException {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return exchange(
                method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + more + "\r\n");
    }
}
