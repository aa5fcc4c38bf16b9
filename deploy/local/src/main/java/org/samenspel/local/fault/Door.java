package org.samenspel.local.fault;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.fault.Client.Reply;

/**
 * A naive server: it believes the last header of a name, knows no framing but a length, and goes on with what follows. So it takes in
 * what the gateway refuses.
 */
final class Door implements Closeable {

    private static final int BACKLOG = 200;

    private final ServerSocket socket;
    private final Answering answering;

    /** What is answered. */
    @FunctionalInterface
    interface Answering {

        Reply answer(Request request) throws Exception;
    }

    /** Makes of a request one that the gateway takes. */
    @FunctionalInterface
    interface Mending {

        Request mend(Scene scene, Request request) throws Exception;
    }

    Door(Answering answering) throws IOException {
        this.answering = answering;
        this.socket = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    /** In front of the gateway. */
    static Door before(Scene scene, Mending mending) throws IOException {
        return new Door(request -> scene.client().send(scene.gateway(), mending.mend(scene, request)));
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> answerAll(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answerAll(Socket client) {
        try (client) {
            var in = new BufferedInputStream(client.getInputStream());
            for (Request request = next(in); request != null; request = next(in)) {
                client.getOutputStream().write(bytes(answering.answer(request)));
            }
        } catch (Exception brokenOff) {
            System.err.println("A door broke off: " + brokenOff);
        }
    }

    private static byte[] bytes(Reply reply) {
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        int status = reply.status() == Reply.NONE ? 502 : reply.status();
        String head = "HTTP/1.1 %d .\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                .formatted(status, body.length);
        return (head + reply.body()).getBytes(StandardCharsets.UTF_8);
    }

    /** What is no beginning of a request is skipped; null at the end. */
    private static @Nullable Request next(InputStream in) throws IOException {
        for (String line = line(in); line != null; line = line(in)) {
            String[] first = line.split(" ");
            if (first.length == 3 && first[2].startsWith("HTTP/1.")) {
                return request(first[0], first[1], in);
            }
        }
        return null;
    }

    private static Request request(String method, String target, InputStream in) throws IOException {
        var headers = new TreeMap<String, String>();
        for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
            int colon = Math.max(0, line.indexOf(':'));
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        int length = Math.max(0, Integer.parseInt(headers.getOrDefault("content-length", "0")));
        String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        return new Request(method, target, headers, body);
    }

    private static @Nullable String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int letter = in.read(); letter >= 0; letter = in.read()) {
            if (letter == '\n') {
                return line.toString().replace("\r", "");
            }
            line.append((char) letter);
        }
        return null;
    }
}
