package org.samenspel.local.supervisor;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;
import org.samenspel.local.part.Question;

/** What a command asks the running supervisor; refuses with the supervisor's sentence. */
public final class Request implements AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final SocketChannel supervisor;
    private final BufferedReader answers;

    private Request(Settings settings) throws IOException {
        supervisor = SocketChannel.open(Requests.address(settings));
        answers = new BufferedReader(Channels.newReader(supervisor, StandardCharsets.UTF_8));
    }

    /** How things stand as the supervisor itself knows it, whether it could write it or not; empty when it doesn't answer soon. */
    static Optional<Snapshot> status(Settings settings) {
        return Question.ask(() -> Optional.of(snapshot(settings)), Optional.<Snapshot>empty(), SOON)
                .join();
    }

    private static Snapshot snapshot(Settings settings) throws IOException {
        try (var request = new Request(settings)) {
            return Requests.JSON.readValue(request.answer(Requests.STATUS), Snapshot.class);
        }
    }

    /** Returns when the part is ready again, with what was built last. */
    public static void restart(Settings settings, String name) {
        try (var request = new Request(settings)) {
            request.ask(Requests.RESTART + " " + name);
        } catch (IOException failure) {
            throw unreachable(failure);
        }
    }

    /** Returns when the part is stopped; it is started again when the request is closed, or when we end. */
    public static Request lend(Settings settings, String name) {
        try {
            var request = new Request(settings);
            request.ask(Requests.LEND + " " + name);
            return request;
        } catch (IOException failure) {
            throw unreachable(failure);
        }
    }

    /** Returns when the supervisor has ended, or when this is closed. */
    public void awaitEnd() {
        try {
            answers.read();
        } catch (IOException closed) {
            return;
        }
    }

    @Override
    public void close() {
        try {
            supervisor.close();
        } catch (IOException failure) {
            throw unreachable(failure);
        }
    }

    private String answer(String line) throws IOException {
        supervisor.write(StandardCharsets.UTF_8.encode(line + "\n"));
        return Objects.requireNonNullElse(answers.readLine(), "The supervisor ended: see ./samenspel logs supervisor.");
    }

    private void ask(String line) throws IOException {
        String answer = answer(line);
        if (!answer.equals(Requests.DONE)) {
            throw new Refusal(answer);
        }
    }

    private static Refusal unreachable(IOException failure) {
        return new Refusal(
                "The supervisor can't be reached (" + failure.getMessage() + "): ./samenspel down, then up.", failure);
    }
}
