package org.samenspel.local.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.samenspel.local.fault.Client.Reply;

/** What is in front of the platform without its protection takes in what the gateway refuses. */
class DoorTest {

    private static final Duration A_MOMENT = Duration.ofMillis(100);

    private final ConcurrentLinkedQueue<Request> taken = new ConcurrentLinkedQueue<>();

    @Test
    void passesARequestOnWithItsBodyAndHeaders() throws Exception {
        try (var door = new Door(this::take)) {
            Reply reply = new Client()
                    .send(
                            door.address(),
                            Request.json("POST", "/a?b=c", "{\"é\":1}").by("token"));

            assertThat(reply).isEqualTo(new Reply(201, "{}"));
        }
        assertThat(taken).singleElement().satisfies(request -> {
            assertThat(request.target()).isEqualTo("/a?b=c");
            assertThat(request.body()).isEqualTo("{\"é\":1}");
            assertThat(request.headers()).containsEntry("authorization", "Bearer token");
        });
    }

    @Test
    void takesWhatFollowsALengthForAnotherRequest() throws Exception {
        try (var door = new Door(this::take)) {
            var answers = Wire.exchange(
                    door.address(),
                    "POST /a HTTP/1.1\r\nContent-Length: 60\r\nContent-Length: 5\r\n\r\n0\r\n\r\nGET /b HTTP/1.1\r\n\r\n");

            assertThat(answers.statuses()).isEqualTo(List.of(201, 201));
        }
        assertThat(taken).extracting(Request::target).containsExactly("/a", "/b");
    }

    @Test
    void hasNoPlaceForTheNextRequestBeforeOneIsAnswered() throws Exception {
        var asked = new CountDownLatch(1);
        var mayAnswer = new CountDownLatch(1);
        Door.Answering slowly = request -> {
            asked.countDown();
            mayAnswer.await();
            return take(request);
        };
        try (var door = new Door(slowly, 1);
                var first = socket(door);
                var next = socket(door)) {
            first.getOutputStream().write(bytes("GET /first HTTP/1.1\r\n\r\n"));
            asked.await();

            assertThat(Wire.exchange(door.address(), "GET /next HTTP/1.1\r\n\r\n", A_MOMENT)
                            .statuses())
                    .isEmpty();
            mayAnswer.countDown();

            assertThat(Wire.ask(next, "GET /last HTTP/1.1\r\n\r\n")).isEqualTo(201);
        }
        assertThat(taken).extracting(Request::target).contains("/first", "/last");
    }

    @Test
    void takesNoBodyThatBreaksOff() throws Exception {
        try (var door = new Door(this::take);
                var socket = socket(door)) {
            socket.getOutputStream().write(bytes("POST /a HTTP/1.1\r\nContent-Length: 5\r\n\r\n123"));
            socket.shutdownOutput();

            assertThat(socket.getInputStream().readAllBytes()).isEmpty();
        }
        assertThat(taken).isEmpty();
    }

    private static Socket socket(Door door) throws IOException {
        return new Socket(door.address().getHost(), door.address().getPort());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Reply take(Request request) {
        taken.add(request);
        return new Reply(201, "{}");
    }
}
