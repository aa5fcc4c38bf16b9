package org.samenspel.local.fault;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.samenspel.local.fault.Wire.Answers;

/** A request that two servers could cut in two ways is refused once, and nothing behind it is taken for another request. */
final class FramingFaults {

    private static final String SMUGGLED =
            "GET /plans/v1/health HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
    private static final String CHUNKS = "0\r\n\r\n" + SMUGGLED;

    private static final Control NAIVE = Control.door(
            "a door that knows no framing but the last length", (_, request) -> Request.get("/plans/v1/health"));

    private FramingFaults() {}

    static List<Fault> all() {
        return List.of(
                fault("framing-two-lengths", "Content-Length: 60\r\nContent-Length: 5\r\n\r\n" + CHUNKS),
                fault("framing-length-and-chunks", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n" + CHUNKS),
                fault("framing-other-coding", "Transfer-Encoding: gzip, chunked\r\n\r\n" + CHUNKS),
                fault(
                        "framing-two-codings",
                        "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n" + CHUNKS),
                fault("framing-negative-length", "Content-Length: -1\r\n\r\n" + CHUNKS),
                fault("framing-two-hosts", "Host: other\r\nContent-Length: 0\r\n\r\n"),
                fault(
                        "framing-two-tokens",
                        "Authorization: Bearer a\r\nAuthorization: Bearer b\r\nContent-Length: 0\r\n\r\n"));
    }

    private static Fault fault(String name, String rest) {
        return new Fault(name, "I7", (scene, entrance) -> refusedOnce(scene, entrance, rest), NAIVE);
    }

    private static Optional<String> refusedOnce(Scene scene, URI entrance, String rest) throws Exception {
        String head = "POST " + scene.campaign().path() + "/responses HTTP/1.1\r\nHost: 127.0.0.1\r\n";
        Answers answers = Wire.exchange(entrance, head + rest);
        return answers.statuses().equals(List.of(400))
                ? Optional.empty()
                : Optional.of("answered " + answers.statuses());
    }
}
