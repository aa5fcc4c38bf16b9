package org.samenspel.local.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.samenspel.local.fault.Client.Reply;

/** What is in front of the platform without its protection takes in what the gateway refuses. */
class DoorTest {

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

    private Reply take(Request request) {
        taken.add(request);
        return new Reply(201, "{}");
    }
}
