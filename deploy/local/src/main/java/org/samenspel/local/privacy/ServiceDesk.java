package org.samenspel.local.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.samenspel.local.demo.Api;
import org.samenspel.local.demo.Json;

/**
 * What people ask of one service.
 *
 * @param officer who has role {@code privacyOfficer}
 */
record ServiceDesk(String service, Api officer) {

    /** Of all services that hold people. */
    static List<ServiceDesk> all(Api officer) {
        return Stream.of("partners", "governance")
                .map(service -> new ServiceDesk(service, officer))
                .toList();
    }

    /** Those that nobody answered, with who asks. */
    List<JsonNode> open() {
        return each("?state=open");
    }

    /** Those that say that records are not used for now, and of which ones. */
    List<JsonNode> restricting() {
        return each("?restricting=true");
    }

    /** Those that were granted about a record, and of which something has yet to come. */
    List<JsonNode> underWay() {
        return Stream.of("correction", "objection")
                .flatMap(kind -> officer.list(collection() + "?state=answered&kind=" + kind).stream())
                .filter(ServiceDesk::isNotOver)
                .map(request -> read(request.path("id").asText()))
                .filter(request -> !request.path("confirmed").isEmpty())
                .toList();
    }

    private static boolean isNotOver(JsonNode request) {
        return request.path("outcome").asText().equals("granted")
                && !request.has("conclusion")
                && !request.has("liftedOn");
    }

    private List<JsonNode> each(String query) {
        return officer.list(collection() + query).stream()
                .map(request -> read(request.path("id").asText()))
                .toList();
    }

    JsonNode read(String id) {
        return officer.get(at(id)).orRefuse().json();
    }

    JsonNode open(JsonNode asked) {
        return officer.post(collection(), asked).orRefuse().json();
    }

    /**
     * Answers it, lifts it or concludes it.
     *
     * @param how {@code confirmation}, {@code lifting} or {@code conclusion}
     * @return what was done, for the report
     */
    ObjectNode decide(String id, String how, JsonNode decision) {
        JsonNode done =
                officer.put(at(id) + "/" + how, at(id), decision).orRefuse().json();
        return own(Json.pick(
                done,
                "id",
                "receivedOn",
                "dueOn",
                "answeredOn",
                "outcome",
                "ground",
                "confirmed",
                "liftedOn",
                "liftGround",
                "conclusion"));
    }

    /** What is stored about who asked. */
    ArrayNode records(String id, String reason) {
        JsonNode body = Json.MAPPER.createObjectNode().put("reason", reason);
        ArrayNode records = Json.MAPPER.createArrayNode();
        officer.post(at(id) + "/reports", body)
                .orRefuse()
                .json()
                .path("records")
                .forEach(stored -> records.add(own((ObjectNode) stored)));
        return records;
    }

    private ObjectNode own(ObjectNode content) {
        ObjectNode told = Json.MAPPER.createObjectNode().put("service", service);
        told.setAll(content);
        return told;
    }

    private String collection() {
        return "/" + service + "/v1/personalDataRequests";
    }

    private String at(String id) {
        return collection() + "/" + id;
    }
}
