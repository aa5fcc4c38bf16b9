package org.samenspel.local.fault;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.local.DomainService;
import org.samenspel.local.fault.Client.Reply;

/** What is there, and not for whoever asks. */
final class AccessFaults {

    private static final String ROUNDS = "/consultations/v1/rounds";
    private static final String HEALTH = "/plans/v1/health";

    private static final Control AS_MANAGER = Control.door(
            "a door that lets each caller be the one it takes", (scene, request) -> request.by(scene.manager()));

    private static final Control TO_MANAGEMENT = past("a door to the management port", AccessFaults::management);

    private static final Control PAST =
            past("a door past the gateway", scene -> scene.service(DomainService.CONSULTATIONS));

    private static final Control SHORTENED =
            Control.door("a door that reads a path's beginning, whatever the method is", (_, _) -> Request.get(HEALTH));

    private AccessFaults() {}

    static List<Fault> all() {
        return List.of(
                new Fault("role-missing", "I8", AccessFaults::roleMissing, AS_MANAGER),
                new Fault("object-not-shown", "I7", AccessFaults::objectNotShown, AS_MANAGER),
                answered("management-from-outside", "I9", 404, Request.get("/q/metrics"), TO_MANAGEMENT),
                answered("gathered-from-outside", "I8", 404, Request.json("POST", "/gathered/responses", ""), PAST),
                answered("target-too-long", "I11", 414, Request.get(HEALTH + "?a=" + "x".repeat(7_000)), SHORTENED),
                answered("method-of-nobody", "I8", 405, new Request("PURGE", HEALTH, Map.of(), ""), SHORTENED));
    }

    private static Fault answered(String name, String invariant, int right, Request request, Control control) {
        return new Fault(
                name,
                invariant,
                (scene, entrance) -> unless(right, scene.client().send(entrance, request)),
                control);
    }

    private static Optional<String> roleMissing(Scene scene, URI entrance) {
        return unless(403, scene.client().send(entrance, newRound().by(scene.planner())));
    }

    private static Optional<String> objectNotShown(Scene scene, URI entrance) {
        Reply begun = scene.client().send(scene.gateway(), newRound().by(scene.manager()));
        return unless(
                404,
                scene.client()
                        .send(entrance, Request.get(ROUNDS + "/" + begun.id()).by(scene.planner())));
    }

    private static Request newRound() {
        String body = "{\"reference\":\"fault-" + UUID.randomUUID() + "\",\"title\":{\"en\":\"Fault\"}}";
        return Request.json("POST", ROUNDS, body)
                .with("idempotency-key", UUID.randomUUID().toString());
    }

    private static Optional<String> unless(int right, Reply reply) {
        return reply.status() == right ? Optional.empty() : Optional.of("answered " + reply.status());
    }

    /** Where a door leads. */
    @FunctionalInterface
    private interface Behind {

        URI of(Scene scene);
    }

    private static Control past(String without, Behind behind) {
        return Control.doorThatAnswers(
                without, scene -> request -> scene.client().send(behind.of(scene), request));
    }

    private static URI management(Scene scene) {
        return URI.create("http://127.0.0.1:" + scene.settings().ports().managementOf(DomainService.PLANS));
    }
}
