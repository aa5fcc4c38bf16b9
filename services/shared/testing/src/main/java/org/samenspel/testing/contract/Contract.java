package org.samenspel.testing.contract;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The contract of the service under test: {@code META-INF/openapi.yaml}, which {@link ServedContract} compares with what is served.
 *
 * <p>It must be written so: one server, {@code servers: - url: /plans/v1}; paths without that prefix, {@code /plans/{planId}};
 * a top-level {@code security}, and {@code security: []} on each public operation; no {@code allOf}, since every object is
 * closed: a property that the contract doesn't name is an error.
 */
public final class Contract {
    private static final Optional<Contract> CURRENT = load();

    private final String text;
    private final OpenAPI api;
    private final List<ContractOperation> operations;

    Contract(String text) {
        this.text = text;
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(text, null, options);
        if (!result.getMessages().isEmpty() || result.getOpenAPI() == null) {
            throw new IllegalStateException("openapi.yaml is not valid OpenAPI: " + result.getMessages());
        }
        this.api = result.getOpenAPI();
        this.operations = operations(api);
    }

    /** The contract on the class path; empty for a module that has none. */
    public static Optional<Contract> current() {
        return CURRENT;
    }

    /** The contract on the class path, of a module that must have one. */
    public static Contract required() {
        return CURRENT.orElseThrow(() -> new AssertionError("META-INF/openapi.yaml is missing"));
    }

    String text() {
        return text;
    }

    OpenAPI api() {
        return api;
    }

    /** The schema that a reference such as {@code #/components/schemas/Plan} names; null when there is none. */
    @Nullable
    Schema<?> schema(String reference) {
        return api.getComponents().getSchemas().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    /** The path of the one server, such as {@code /plans/v1}. */
    public String basePath() {
        if (api.getServers().size() != 1
                || !api.getServers().getFirst().getUrl().matches("/[a-z]+/v\\d+")) {
            throw new IllegalStateException("openapi.yaml must have one server with a url such as /plans/v1");
        }
        return api.getServers().getFirst().getUrl();
    }

    /** What it says about the whole API. */
    String description() {
        return api.getInfo().getDescription();
    }

    /** All operations, in the contract's order. */
    public List<ContractOperation> operations() {
        return operations;
    }

    private static List<ContractOperation> operations(OpenAPI api) {
        return api.getPaths().entrySet().stream()
                .flatMap(path -> operations(api, path.getKey(), path.getValue()).stream())
                .toList();
    }

    /** The operation with this name. */
    ContractOperation operation(String id) {
        return operations().stream()
                .filter(operation -> id.equals(operation.id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the contract has no operation " + id));
    }

    private static List<ContractOperation> operations(OpenAPI api, String path, PathItem item) {
        return item.readOperationsMap().entrySet().stream()
                .map(entry -> new ContractOperation(
                        entry.getKey().name().toUpperCase(Locale.ROOT), path, entry.getValue(), api))
                .toList();
    }

    static Optional<String> firstMediaType(Content content) {
        return content.keySet().stream().findFirst();
    }

    private static Optional<Contract> load() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream("META-INF/openapi.yaml")) {
            return Optional.ofNullable(file).map(Contract::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Contract read(InputStream file) {
        try {
            return new Contract(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
