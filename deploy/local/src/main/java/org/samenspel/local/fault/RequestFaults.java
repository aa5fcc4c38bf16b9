package org.samenspel.local.fault;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.samenspel.local.fault.Client.Reply;

/** What clients do twice, at once, or without measure. */
final class RequestFaults {

    private static final int COPIES = 50;
    private static final String ROUNDS = "/consultations/v1/rounds";

    private static final Control WITHOUT_KEYS = Control.door(
            "a door that gives each request a key of its own",
            (_, request) -> request.with("idempotency-key", UUID.randomUUID().toString()));

    private static final Control WITHOUT_IDS = Control.door(
            "a door that gives each response an id of its own",
            (_, request) -> request.saying(
                    request.body().replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"" + UUID.randomUUID() + "\"")));

    private static final Control WITHOUT_QUERY = Control.door(
            "a door that drops what is asked for",
            (_, request) -> request.to(request.target().replaceFirst("\\?.*", "")));

    private static final Control WITHOUT_VERSIONS = Control.door(
            "a door that takes each version for the newest", (_, request) -> request.with("if-match", "\"0\""));

    private RequestFaults() {}

    static List<Fault> all() {
        return List.of(
                new Fault("copies-of-a-change", "I5", RequestFaults::copiesOfAChange, WITHOUT_KEYS),
                new Fault("key-of-another-body", "I5", RequestFaults::keyOfAnotherBody, WITHOUT_KEYS),
                new Fault("copies-of-a-response", "I5", RequestFaults::copiesOfAResponse, WITHOUT_IDS),
                new Fault("response-changed", "I1", RequestFaults::responseChanged, WITHOUT_IDS),
                new Fault("version-not-read", "I12", RequestFaults::versionNotRead, WITHOUT_VERSIONS),
                refused("page-of-a-million", "I11", "/plans/v1/plans?pageSize=1000000"),
                refused("sort-by-what-is-secret", "I9", "/consultations/v1/campaigns?sort=password"),
                refused("sql-in-filter", "I7", "/consultations/v1/campaigns?state=open%27%20or%201=1"));
    }

    private static Fault refused(String name, String invariant, String target) {
        return new Fault(
                name,
                invariant,
                (scene, entrance) -> {
                    int status = scene.client()
                            .send(entrance, Request.get(target).by(scene.manager()))
                            .status();
                    return status == 400 ? Optional.empty() : Optional.of("answered " + status);
                },
                WITHOUT_QUERY);
    }

    private static Optional<String> copiesOfAChange(Scene scene, URI entrance) throws Exception {
        Request request = newRound(scene, UUID.randomUUID().toString());
        List<Reply> answers = together(() -> scene.client().send(entrance, request));
        long different = answers.stream().map(Reply::body).distinct().count();
        return different == 1 && answers.getFirst().status() == 201
                ? Optional.empty()
                : Optional.of(statuses(answers) + ", " + different + " different answers");
    }

    private static Optional<String> keyOfAnotherBody(Scene scene, URI entrance) {
        String key = UUID.randomUUID().toString();
        scene.client().send(entrance, newRound(scene, key));
        int status = scene.client().send(entrance, newRound(scene, key)).status();
        return status == 409 ? Optional.empty() : Optional.of("another body was answered " + status);
    }

    private static Request newRound(Scene scene, String key) {
        String body = "{\"reference\":\"fault-" + UUID.randomUUID() + "\",\"title\":{\"en\":\"Fault\"}}";
        return Request.json("POST", ROUNDS, body).with("idempotency-key", key).by(scene.manager());
    }

    private static Optional<String> copiesOfAResponse(Scene scene, URI entrance) throws Exception {
        var stored = new Stored(scene);
        long before = stored.rows();
        Request request = submit(scene, UUID.randomUUID().toString());
        List<Reply> answers = together(() -> scene.client().send(entrance, request));
        answers.add(scene.client().send(entrance, request));
        long more = stored.settled() - before;
        return more == 1 && answers.stream().allMatch(answer -> answer.status() == 201)
                ? Optional.empty()
                : Optional.of(statuses(answers) + ", " + more + " stored");
    }

    private static Optional<String> responseChanged(Scene scene, URI entrance) {
        String id = UUID.randomUUID().toString();
        Request first = submit(scene, id);
        int accepted = scene.client().send(entrance, first).status();
        int again = scene.client()
                .send(entrance, first.saying(first.body().replace("owner", "socialRent")))
                .status();
        return accepted == 201 && again == 409
                ? Optional.empty()
                : Optional.of("answered " + accepted + ", with other answers " + again);
    }

    /** Somebody else changed it, as far as its sender knows. */
    private static Optional<String> versionNotRead(Scene scene, URI entrance) {
        Reply begun = scene.client()
                .send(scene.gateway(), newRound(scene, UUID.randomUUID().toString()));
        var withdrawal = Request.json("PUT", ROUNDS + "/" + begun.id() + "/withdrawal", "{\"reason\":\"Fault\"}")
                .by(scene.manager())
                .with("if-match", "\"7\"");
        int status = scene.client().send(entrance, withdrawal).status();
        return status == 412 ? Optional.empty() : Optional.of("answered " + status);
    }

    private static Request submit(Scene scene, String id) {
        return Request.json("POST", scene.campaign().path() + "/responses", JsonFaults.response(id));
    }

    /** The same, as often as a crowd would ask at once. */
    static <T> List<T> together(Callable<T> request) throws Exception {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            return clients
                    .invokeAll(IntStream.range(0, COPIES).mapToObj(_ -> request).toList())
                    .stream()
                    .map(Future::resultNow)
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    }

    private static String statuses(List<Reply> answers) {
        return "answered "
                + answers.stream().collect(Collectors.groupingBy(Reply::status, TreeMap::new, Collectors.counting()));
    }
}
