package org.samenspel.local.fault;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samenspel.local.DomainService;
import org.samenspel.local.fault.Forger.Header;
import org.samenspel.local.fault.Realm.Kind;

/** Whoever comes without a good token is answered 401, at the gateway and past it. */
final class TokenFaults {

    private static final String READ = "/plans/v1/plans";
    private static final int UNAUTHORIZED = 401;
    private static final int OK = 200;

    /** Longer than the second for which the token is good. */
    private static final Duration EXPIRY = Duration.ofSeconds(2);

    private static final Control BELIEVED =
            Control.door("a door that believes each token", (scene, request) -> request.by(scene.planner()));

    private TokenFaults() {}

    static List<Fault> all() {
        return List.of(
                fault("token-none", scene -> ""),
                fault("token-guessed", scene -> "Bearer 0123456789abcdef"),
                forged("token-without-signature", Header.NONE),
                forged("token-signed-by-public-key", Header.PUBLIC_KEY_AS_SECRET),
                forged("token-of-other-key", Header.PLAIN),
                forged("token-with-jwk", Header.JWK),
                forged("token-with-jku", Header.JKU),
                forged("token-with-x5u", Header.X5U),
                fault("token-changed", scene -> "Bearer " + Forger.withAllRoles(scene.planner())),
                made("token-of-other-audience", scene -> scene.realm().made(Kind.FOR_OTHERS)),
                fault(
                        "token-of-other-issuer",
                        scene -> "Bearer " + scene.realm().administratorToken()),
                fault("token-of-other-type", scene -> "Bearer " + scene.realm().idToken("levl-planner")),
                made("token-expired", TokenFaults::expired),
                made("token-without-subject", scene -> scene.realm().made(Kind.OF_NOBODY)),
                identityInHeaders());
    }

    /** What is in the header of the request. */
    @FunctionalInterface
    private interface Credentials {

        String of(Scene scene) throws Exception;
    }

    private static Fault fault(String name, Credentials credentials) {
        return new Fault(
                name,
                "I8",
                (scene, entrance) ->
                        refused(scene, entrance, Request.get(READ).with("authorization", credentials.of(scene))),
                BELIEVED);
    }

    private static Fault forged(String name, Header header) {
        return fault(name, scene -> "Bearer " + new Forger(scene).forge(scene.planner(), header));
    }

    /** By a client that opens but for one thing, so that it is refused for nothing else. */
    private static Fault made(String name, Credentials token) {
        return new Fault(
                name,
                "I8",
                (scene, entrance) -> {
                    String right = scene.realm().made(Kind.AS_IT_SHOULD_BE);
                    int opened = scene.client()
                            .send(entrance, Request.get(READ).by(right))
                            .status();
                    return opened == OK
                            ? refused(scene, entrance, Request.get(READ).by(token.of(scene)))
                            : Optional.of("a token that is right was answered " + opened);
                },
                BELIEVED);
    }

    private static String expired(Scene scene) {
        String token = scene.realm().made(Kind.FOR_A_SECOND);
        Stored.pause(EXPIRY);
        return token;
    }

    private static Fault identityInHeaders() {
        return new Fault(
                "identity-in-headers",
                "I8",
                (scene, entrance) -> {
                    Request request = Request.get(READ);
                    for (String name :
                            List.of("x-user", "x-forwarded-user", "x-remote-user", "x-roles", "x-organization")) {
                        request = request.with(name, "planner");
                    }
                    return refused(scene, entrance, request);
                },
                BELIEVED);
    }

    /** Past the gateway it is tried too, where nothing stands before it. */
    private static Optional<String> refused(Scene scene, URI entrance, Request request) {
        Stream<URI> entrances = entrance.equals(scene.gateway())
                ? Stream.of(entrance, scene.service(DomainService.PLANS))
                : Stream.of(entrance);
        return entrances
                .map(one -> scene.client().send(one, request).status())
                .filter(status -> status != UNAUTHORIZED)
                .findFirst()
                .map(status -> "answered " + status);
    }
}
