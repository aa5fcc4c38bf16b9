package org.samenspel.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.mapping.URITemplate;
import org.jspecify.annotations.Nullable;

/** The operations of the contract, by the resource method that carries them out. Read once, when the first one is asked for. */
@ApplicationScoped
class Operations {

    private static final String CONTRACT = "/META-INF/openapi.yaml";

    private final Map<RuntimeResource, Operation> byResource = new ConcurrentHashMap<>();
    private @Nullable Map<String, Operation> byAddress;

    Operation of(RuntimeResource resource) {
        return byResource.computeIfAbsent(resource, this::find);
    }

    /** What the contract doesn't have is called by its address, and is open where its method says so. */
    private Operation find(RuntimeResource resource) {
        String address = resource.getHttpMethod() + " " + path(resource);
        boolean everybody = resource.getLazyMethod().getMethod().isAnnotationPresent(PermitAll.class)
                || resource.getResourceClass().isAnnotationPresent(PermitAll.class);
        Operation written = contract().getOrDefault(address, new Operation(address, everybody, false));
        return new Operation(written.id(), written.open() || everybody, written.personal());
    }

    private synchronized Map<String, Operation> contract() {
        if (byAddress == null) {
            byAddress = read();
        }
        return byAddress;
    }

    private static Map<String, Operation> read() {
        try (InputStream contract = Operations.class.getResourceAsStream(CONTRACT)) {
            return contract == null ? Map.of() : read(new YAMLMapper().readTree(contract));
        } catch (IOException e) {
            throw new UncheckedIOException("The contract can't be read", e);
        }
    }

    private static Map<String, Operation> read(JsonNode contract) {
        var operations = new HashMap<String, Operation>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> operation.getValue().has("operationId"))
                        .forEach(operation -> operations.put(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                operation(operation.getValue()))));
        return operations;
    }

    private static Operation operation(JsonNode written) {
        JsonNode security = written.path("security");
        boolean open = security.isArray()
                && (security.isEmpty() || security.valueStream().anyMatch(JsonNode::isEmpty));
        return new Operation(
                written.path("operationId").asText(),
                open,
                written.path("x-personal-data").asBoolean());
    }

    /** As the contract writes it. */
    static String path(RuntimeResource resource) {
        String path = "/" + template(resource.getClassPath()) + "/" + template(resource.getPath());
        return path.replaceAll("/+", "/").replaceAll("(?<=.)/$", "").replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}");
    }

    private static String template(@Nullable URITemplate template) {
        return template == null ? "" : template.template;
    }
}
