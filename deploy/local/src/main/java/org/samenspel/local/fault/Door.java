package org.samenspel.local.fault;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
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
    private final Semaphore places;

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
        this(answering, Integer.MAX_VALUE);
    }

    /** @param places for how many requests at once, from their first line to the end of their answer */
    Door(Answering answering, int places) throws IOException {
        this.answering = answering;
        this.places = new Semaphore(places);
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
            for (String[] first = next(in); first != null; first = next(in)) {
                places.acquire();
                try {
                    client.getOutputStream().write(bytes(answering.answer(request(first[0], first[1], in))));
                } finally {
                    places.release();
                }
            }
        } catch (EOFException left) {
            return;
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

    /** The words of a request's first line. What is none is skipped; null at the end. */
    private static String @Nullable [] next(InputStream in) throws IOException {
        for (String line = line(in); line != null; line = line(in)) {
            String[] first = line.split(" ");
            if (first.length == 3 && first[2].startsWith("HTTP/1.")) {
                return first;
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
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("The body broke off.");
        }
        return new Request(method, target, headers, new String(body, StandardCharsets.UTF_8));
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
