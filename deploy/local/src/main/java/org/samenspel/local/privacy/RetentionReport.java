package org.samenspel.local.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.demo.Api;
import org.samenspel.local.demo.Json;

/** For how long each service keeps what it stores about people, and how much of it went: numbers alone. */
public final class RetentionReport {

    private static final List<String> SERVICES = List.of("partners", "governance", "finance");

    private RetentionReport() {}

    /**
     * The categories of all services.
     *
     * @param officer who has role {@code privacyOfficer}
     * @param year in which it went; null for this one
     */
    public static JsonNode of(Api officer, @Nullable Integer year) {
        ArrayNode categories = Json.MAPPER.createArrayNode();
        for (String service : SERVICES) {
            officer.get("/" + service + "/v1/retentionCategories" + (year == null ? "" : "?year=" + year))
                    .orRefuse()
                    .json()
                    .path("items")
                    .forEach(category -> {
                        ObjectNode told = Json.MAPPER.createObjectNode().put("service", service);
                        told.setAll((ObjectNode) category);
                        categories.add(told);
                    });
        }
        return categories;
    }

    /** A line for each. */
    public static String text(JsonNode categories) {
        return categories
                .valueStream()
                .map(category -> "%-11s %-12s %-8s %s%n"
                        .formatted(
                                category.path("service").asText(),
                                category.path("category").asText(),
                                category.path("keptFor").asText("forever"),
                                removals(category.path("removals"))))
                .collect(Collectors.joining());
    }

    private static String removals(JsonNode removals) {
        return removals.isEmpty()
                ? "nothing went"
                : removals.valueStream()
                        .map(removal -> "%d on %s"
                                .formatted(
                                        removal.path("count").asInt(),
                                        removal.path("removedOn").asText()))
                        .collect(Collectors.joining(", "));
    }
}
