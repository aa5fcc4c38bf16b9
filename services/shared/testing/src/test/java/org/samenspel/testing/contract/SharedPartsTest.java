package org.samenspel.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What shared libraries answer is in the contract of each service that has them, since a contract is served as it is written: all say the
 * same, with all that it refers to, but for the words and examples, and for the lists that are each service's own.
 */
class SharedPartsTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Path SERVICES = Path.of("../..").toAbsolutePath().normalize();
    private static final List<String> SHARED = List.of(
            "/auditRecords",
            "/documents",
            "/health",
            "/personalDataRequests",
            "/refData/problemTypes",
            "/retentionCategories");

    /** What each service has of its own: kinds of records, files and subjects, categories. */
    private static final Set<String> OWN =
            Set.of("DocumentKind", "DocumentSubjectType", "PersonalDataKind", "RetentionCategory/properties/category");

    /** Partners alone takes codes in, as people write them; the others show them as they are kept. */
    private static final Set<String> OF_ONE = Set.of("OrganizationCode");

    private static final List<String> WORDS = List.of("description", "summary", "example", "examples");

    private final Map<String, Map<String, JsonNode>> parts = new TreeMap<>();

    @BeforeEach
    void readContracts() throws IOException {
        try (Stream<Path> services = Files.list(SERVICES)) {
            for (Path service : services.sorted().toList()) {
                Path contract = service.resolve("src/main/resources/META-INF/openapi.yaml");
                if (Files.exists(contract)) {
                    read(service.getFileName().toString(), YAML.readTree(contract.toFile()));
                }
            }
        }
    }

    @Test
    void everyServiceSaysTheSameOfWhatSharedLibrariesAnswer() {
        assertThat(parts)
                .as("parts by service, without words, examples and lists of their own")
                .allSatisfy((part, byService) -> assertThat(Set.copyOf(byService.values()))
                        .as("%s of %s", part, byService.keySet())
                        .hasSize(1));
    }

    @Test
    void thePartsOfThreeLibrariesAreAmongThem() {
        assertThat(parts.get("/components/schemas/PersonalDataRequest")).containsOnlyKeys("governance", "partners");
        assertThat(parts.get("/components/schemas/RetentionCategory"))
                .containsOnlyKeys("finance", "governance", "partners");
        assertThat(parts.get("/components/schemas/AuditRecord"))
                .containsOnlyKeys("consultations", "finance", "governance", "partners", "plans");
    }

    /** The shared operations of a contract, and whatever they refer to. */
    private void read(String service, JsonNode contract) {
        Deque<String> open = new ArrayDeque<>();
        contract.path("paths").properties().stream()
                .filter(path -> SHARED.stream().anyMatch(path.getKey()::startsWith))
                .forEach(path -> {
                    put(path.getKey(), service, path.getValue());
                    open.addAll(references(path.getValue()));
                });
        while (!open.isEmpty()) {
            String reference = open.pop();
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            JsonNode part = contract.at(reference);
            if (!OF_ONE.contains(name)
                    && !parts.getOrDefault(reference, Map.of()).containsKey(service)) {
                open.addAll(references(part));
                put(reference, service, part);
            }
        }
    }

    private void put(String part, String service, JsonNode written) {
        JsonNode bare = written.deepCopy();
        strip(bare, false);
        OWN.stream()
                .filter(own -> part.endsWith("/" + own.split("/", 2)[0]))
                .map(own -> own.contains("/") ? bare.at(own.substring(own.indexOf('/'))) : bare)
                .forEach(own -> ((ObjectNode) own).remove("enum"));
        parts.computeIfAbsent(part, first -> new TreeMap<>()).put(service, bare);
    }

    private static List<String> references(JsonNode part) {
        return part.findValuesAsText("$ref").stream()
                .map(reference -> reference.substring(1))
                .toList();
    }

    private static void strip(JsonNode part, boolean isListOfProperties) {
        // A property may be called as a word is.
        if (part instanceof ObjectNode object && !isListOfProperties) {
            object.remove(WORDS);
        }
        part.properties()
                .forEach(child -> strip(child.getValue(), child.getKey().equals("properties")));
        if (part.isArray()) {
            part.forEach(child -> strip(child, false));
        }
    }
}
