package org.samenspel.local.supervisor;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;

/**
 * What other commands ask of the supervisor, by a socket in the state folder: to do something with one part, a line that is answered
 * when it is done; or how things stand. A part that is lent comes back when the connection ends, whatever ends it.
 */
public final class Requests {

    static final String RESTART = "restart";
    static final String LEND = "lend";
    static final String STATUS = "status";
    static final String DONE = "done";

    /** Of one line. */
    static final JsonMapper JSON = new JsonMapper();

    private final Supervisor supervisor;

    public Requests(Supervisor supervisor) {
        this.supervisor = supervisor;
    }

    /** As short as can be: the system takes addresses of some hundred characters, and folders may lie deep. */
    static UnixDomainSocketAddress address(Settings settings) {
        Path absolute = settings.state().resolve("supervisor.sock").toAbsolutePath();
        Path relative = Path.of("").toAbsolutePath().relativize(absolute);
        boolean shorter = relative.toString().length() < absolute.toString().length();
        return UnixDomainSocketAddress.of(shorter ? relative : absolute);
    }

    /** Begins to listen, and goes on as long as the supervisor lives. */
    public void listen(Settings settings) {
        try {
            UnixDomainSocketAddress address = address(settings);
            Files.deleteIfExists(address.getPath());
            var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(address);
            Thread.ofPlatform().daemon().name("requests").start(() -> acceptAll(server));
        } catch (IOException failure) {
            throw new Refusal(
                    "Can't listen in " + settings.state() + " (" + failure.getMessage()
                            + "): choose another SAMENSPEL_STATE, with a shorter path.",
                    failure);
        }
    }

    private void acceptAll(ServerSocketChannel server) {
        while (server.isOpen()) {
            try {
                SocketChannel caller = server.accept();
                Thread.ofVirtual().name("request").start(() -> serve(caller));
            } catch (IOException failure) {
                System.err.println(Instant.now() + " request not taken: " + failure.getMessage());
            }
        }
    }

    private void serve(SocketChannel caller) {
        try (caller;
                var lines = new BufferedReader(Channels.newReader(caller, StandardCharsets.UTF_8))) {
            try {
                answer(caller, lines);
            } catch (Refusal refusal) {
                say(caller, refusal.getMessage());
            }
        } catch (Exception failure) {
            System.err.println(Instant.now() + " request not answered: " + failure);
        }
    }

    private void answer(SocketChannel caller, BufferedReader lines) throws Exception {
        String[] request = Objects.requireNonNullElse(lines.readLine(), "").split(" ", 2);
        switch (request[0]) {
            case RESTART -> {
                supervisor.restart(request[1]);
                say(caller, DONE);
            }
            case STATUS -> say(caller, JSON.writeValueAsString(supervisor.snapshot()));
            case LEND -> lend(caller, lines, request[1]);
            default -> throw new Refusal("The supervisor doesn't know how to " + request[0] + ".");
        }
    }

    private void lend(SocketChannel caller, BufferedReader lines, String name) throws Exception {
        supervisor.lend(name);
        try {
            say(caller, DONE);
            lines.read();
        } finally {
            takeBack(name);
        }
    }

    /** Nobody waits for it any more. */
    private void takeBack(String name) {
        try {
            supervisor.takeBack(name);
        } catch (Exception failure) {
            System.err.println(Instant.now() + " " + name + " not taken back: " + failure.getMessage());
        }
    }

    private static void say(SocketChannel caller, @Nullable String line) throws IOException {
        caller.write(StandardCharsets.UTF_8.encode(line + "\n"));
    }
}
