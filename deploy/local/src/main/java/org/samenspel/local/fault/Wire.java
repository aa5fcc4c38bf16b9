package org.samenspel.local.fault;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is answered to bytes that no library would send. */
final class Wire {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LONGER = Duration.ofSeconds(10);
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})");
    private static final Pattern LENGTH = Pattern.compile("(?i)\ncontent-length: *(\\d+)");

    private Wire() {}

    /** All that comes until the end of the connection, or until nothing came for two seconds. */
    static Answers exchange(URI entrance, String bytes) throws IOException {
        return exchange(entrance, bytes, PATIENCE);
    }

    /** The same with another patience. */
    static Answers exchange(URI entrance, String bytes, Duration patience) throws IOException {
        try (var socket = new Socket(entrance.getHost(), entrance.getPort())) {
            socket.setSoTimeout(Math.toIntExact(patience.toMillis()));
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

    /** The status of one answer, read to its last byte and no further. */
    static int ask(Socket socket, String bytes) throws IOException {
        socket.setSoTimeout(Math.toIntExact(LONGER.toMillis()));
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8));
        var in = new BufferedInputStream(socket.getInputStream());
        String head = head(in);
        Matcher status = STATUS.matcher(head);
        Matcher length = LENGTH.matcher(head);
        if (!status.find() || !length.find()) {
            throw new IOException("No answer that tells its length: " + head);
        }
        int end = Integer.parseInt(length.group(1));
        if (in.readNBytes(end).length < end) {
            throw new EOFException("The answer broke off.");
        }
        return Integer.parseInt(status.group(1));
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("No answer, but " + head);
            }
            head.append((char) next);
        }
        return head.toString();
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
