package org.samenspel.local.fault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** What is answered to bytes that no library would send. */
final class Wire {

    private static final int PATIENCE_MILLIS = 2_000;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})");

    private Wire() {}

    /** All that comes until the end of the connection, or until nothing came for two seconds. */
    static Answers exchange(URI entrance, String bytes) throws IOException {
        try (var socket = new Socket(entrance.getHost(), entrance.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8));
            var received = new ByteArrayOutputStream();
            transfer(socket, received);
            List<Integer> statuses = STATUS.matcher(received.toString(StandardCharsets.ISO_8859_1))
                    .results()
                    .map(status -> Integer.valueOf(status.group(1)))
                    .toList();
            return new Answers(statuses);
        }
    }

    private static void transfer(Socket socket, ByteArrayOutputStream received) {
        try {
            socket.getInputStream().transferTo(received);
        } catch (IOException resetOrStillOpen) {
            return;
        }
    }

    /** @param statuses of each answer */
    record Answers(List<Integer> statuses) {}
}
