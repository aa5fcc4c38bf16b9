package org.samenspel.gateway;

import io.restassured.RestAssured;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends what no well-behaved client would send. */
final class RawConnection {
    private static final Pattern CONTENT_LENGTH = Pattern.compile("(?i)\\ncontent-length: *(\\d+)");

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

    /** Reads one answer that tells its length to its last byte, and leaves at once, as curl does; returns its status. */
    static int statusOf(String target, String token) throws IOException {
        try (Socket socket = asked(target, token)) {
            InputStream answer = new BufferedInputStream(socket.getInputStream());
            String head = head(answer);
            Matcher length = CONTENT_LENGTH.matcher(head);
            if (length.find()) {
                answer.readNBytes(Integer.parseInt(length.group(1)));
            }
            return Integer.parseInt(head.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
        }
    }

    /** Leaves after so many bytes of the answer. */
    static void leaveAfter(int bytes, String target, String token) throws IOException {
        try (Socket socket = asked(target, token)) {
            socket.getInputStream().readNBytes(bytes);
        }
    }

    /** Opens a connection that comes from one of the addresses of this machine. */
    static Kept keep(String from) throws IOException {
        return new Kept(new Socket("127.0.0.1", RestAssured.port, InetAddress.ofLiteral(from), 0));
    }

    /** Sends the text on a connection of its own, and reads nothing yet. */
    static Kept begin(String text) throws IOException {
        Kept kept = keep("127.0.0.1");
        kept.socket().getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        return kept;
    }

    /** A connection that is asked more than once. */
    record Kept(Socket socket) implements AutoCloseable {

        /** Returns the status. */
        int ask(String target) {
            try {
                socket.setSoTimeout(Math.toIntExact(Duration.ofSeconds(10).toMillis()));
                socket.getOutputStream()
                        .write(("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                                .getBytes(StandardCharsets.ISO_8859_1));
                String head = RawConnection.head(socket.getInputStream());
                Matcher length = CONTENT_LENGTH.matcher(head);
                socket.getInputStream().readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
                return Integer.parseInt(head.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean isEnded() throws IOException {
            return socket.getInputStream().read() < 0;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static Socket asked(String target, String token) throws IOException {
        Socket socket = new Socket("127.0.0.1", RestAssured.port);
        socket.setSoTimeout(Math.toIntExact(Duration.ofSeconds(10).toMillis()));
        String request =
                "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private static String head(InputStream answer) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = answer.read();
            if (next < 0) {
                throw new EOFException("no answer, but " + head);
            }
            head.append((char) next);
        }
        return head.toString();
    }
}
