package org.samenspel.testing.contract;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the service answers when it is asked for its contract, beside what was written. */
final class ServedContract {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private ServedContract() {}

    static String read(Contract contract) {
        // The filters know the operations of the contract, and this is none of them.
        return given().noFilters()
                .get(contract.basePath() + "/doc/openapi.yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** Each place where the two differ, but for servers and security, which only the running service knows whole. */
    static List<String> differences(String written, String served) {
        List<String> found = new ArrayList<>();
        compare("", tree(written), tree(served), found);
        return found;
    }

    private static void compare(String place, JsonNode written, JsonNode served, List<String> found) {
        if (written.isObject() && served.isObject() || written.isArray() && written.size() == served.size()) {
            for (String name : names(written, served)) {
                compare(place + "/" + name, child(written, name), child(served, name), found);
            }
        } else if (!written.equals(served)) {
            found.add(place + ": " + written + " is served as " + served);
        }
    }

    private static Set<String> names(JsonNode written, JsonNode served) {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < (written.isArray() ? written.size() : 0); i++) {
            names.add(Integer.toString(i));
        }
        written.fieldNames().forEachRemaining(names::add);
        served.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode child(JsonNode parent, String name) {
        return parent.isArray() ? parent.path(Integer.parseInt(name)) : parent.path(name);
    }

    private static JsonNode tree(String yaml) {
        try {
            ObjectNode tree = (ObjectNode) YAML.readTree(yaml);
            tree.remove(List.of("servers", "security"));
            ((ObjectNode) tree.path("components")).remove("securitySchemes");
            return tree;
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
