package org.samenspel.local.fault;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Content that isn't what the contract says is refused, and nothing of it is stored. */
final class JsonFaults {

    private static final String ANSWERS =
            "{\"area\":\"city\",\"tenure\":\"owner\",\"barriers\":[\"price\"],\"suitability\":3,\"preferredArea\":\"city\"}";
    private static final int MEGABYTE = 1024 * 1024;
    private static final int DEEP = 5_000;
    private static final Set<Integer> REFUSED = Set.of(400, 413);

    private static final JsonMapper LENIENT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private static final Control MENDED = Control.door(
            "a door that mends what it can read",
            (_, request) -> request.saying(
                    response(LENIENT.readTree(request.body()).path("id").asText(), ANSWERS)));

    private JsonFaults() {}

    static List<Fault> all() {
        return List.of(
                fault("json-huge", "I11", id -> response(id, ANSWERS) + " ".repeat(MEGABYTE)),
                fault("json-deep", "I11", id -> with(id, "\"more\":" + "[".repeat(DEEP) + "]".repeat(DEEP))),
                fault("json-duplicate", "I2", id -> with(id, "\"id\":\"" + id + "\"")),
                fault("json-trailing", "I2", id -> response(id, ANSWERS) + " {}"),
                fault("json-not-a-number", "I2", id -> response(id, ANSWERS.replace(":3", ":NaN"))),
                fault("json-lone-surrogate", "I2", id -> response(id, answering("\"remark\":\"\\ud800\""))),
                fault("json-null-character", "I2", id -> response(id, answering("\"remark\":\"a\\u0000\""))),
                fault("json-unknown", "I2", id -> with(id, "\"campaignId\":\"" + UUID.randomUUID() + "\"")));
    }

    /** A body for the id of a response. */
    @FunctionalInterface
    private interface Body {

        String of(String id);
    }

    private static Fault fault(String name, String invariant, Body body) {
        return new Fault(name, invariant, (scene, entrance) -> refused(scene, entrance, body), MENDED);
    }

    private static Optional<String> refused(Scene scene, URI entrance, Body body) {
        var stored = new Stored(scene);
        long before = stored.rows();
        var request = Request.json(
                "POST",
                scene.campaign().path() + "/responses",
                body.of(UUID.randomUUID().toString()));
        int status = scene.client().send(entrance, request).status();
        long more = stored.settled() - before;
        return REFUSED.contains(status) && more == 0
                ? Optional.empty()
                : Optional.of("answered " + status + ", " + more + " stored");
    }

    static String response(String id, String answers) {
        return "{\"id\":\"" + id + "\",\"answers\":" + answers + "}";
    }

    /** What is valid for the campaign of the scene. */
    static String response(String id) {
        return response(id, ANSWERS);
    }

    private static String with(String id, String member) {
        return "{" + member + "," + response(id, ANSWERS).substring(1);
    }

    private static String answering(String member) {
        return "{" + member + "," + ANSWERS.substring(1);
    }
}
