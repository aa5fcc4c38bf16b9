package org.samenspel.local.fault;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.samenspel.local.DomainService;
import org.samenspel.local.fault.Client.Reply;
import org.samenspel.local.fault.Wire.Answers;

/** Whoever reaches a service past the gateway doesn't say where it is. */
final class HostFaults {

    private static final String READ = "/plans/v1/refData/problemTypes";
    private static final String ELSEWHERE = "elsewhere.example";
    private static final String FORWARDED_HOST = "x-forwarded-host";
    private static final int MISDIRECTED = 421;
    private static final int OK = 200;

    private static final Control OF_ANY_HOST = Control.doorThatAnswers(
            "a door that is of any host", scene -> request -> scene.client().send(plans(scene), request));

    private static final Control BELIEVED =
            Control.doorThatAnswers("a door that believes who forwards", scene -> request -> forwarded(scene, request));

    private HostFaults() {}

    static List<Fault> all() {
        return List.of(
                new Fault("host-foreign", "I8", HostFaults::foreignHost, OF_ANY_HOST),
                new Fault("host-forwarded", "I7", HostFaults::forwardedHost, BELIEVED));
    }

    private static Optional<String> foreignHost(Scene scene, URI entrance) throws Exception {
        Answers answers = Wire.exchange(
                past(scene, entrance),
                "GET " + READ + " HTTP/1.1\r\nHost: " + ELSEWHERE + "\r\nConnection: close\r\n\r\n");
        return answers.statuses().equals(List.of(MISDIRECTED))
                ? Optional.empty()
                : Optional.of("answered " + answers.statuses());
    }

    /** Links that lead elsewhere would take a client's token there. */
    private static Optional<String> forwardedHost(Scene scene, URI entrance) {
        Reply reply = scene.client()
                .send(
                        past(scene, entrance),
                        Request.get(READ)
                                .with(FORWARDED_HOST, ELSEWHERE)
                                .with("x-forwarded-proto", "https")
                                .with("forwarded", "host=" + ELSEWHERE + ";proto=https"));
        return reply.status() == OK && reply.body().contains('"' + address(scene) + READ + '"')
                ? Optional.empty()
                : Optional.of("answered " + reply.status() + " with other addresses than its own");
    }

    /** Where people come, as services are told. */
    private static String address(Scene scene) {
        return "http://localhost:" + scene.settings().ports().gateway();
    }

    /** The gateway passes nothing of this on, so that the service itself is tried. */
    private static URI past(Scene scene, URI entrance) {
        return entrance.equals(scene.gateway()) ? plans(scene) : entrance;
    }

    private static URI plans(Scene scene) {
        return scene.service(DomainService.PLANS);
    }

    private static Reply forwarded(Scene scene, Request request) {
        Reply reply = scene.client().send(plans(scene), request);
        String host = "https://" + request.headers().get(FORWARDED_HOST);
        return new Reply(reply.status(), reply.body().replace(address(scene), host));
    }
}
