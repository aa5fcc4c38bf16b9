package org.samenspel.testing.contract;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.Optional;

/** One operation of the contract: a method on a path template, such as {@code PUT /plans/{planId}/publication}. */
public record ContractOperation(String method, String path, Operation operation, OpenAPI api) {

    /** Whether anyone may call it without a token ({@code security: []}). */
    public boolean isPublic() {
        List<SecurityRequirement> security =
                operation.getSecurity() != null ? operation.getSecurity() : api.getSecurity();
        return security == null || security.isEmpty() || security.stream().anyMatch(SecurityRequirement::isEmpty);
    }

    /** The name that the contract gives it, such as {@code publishPlan}. */
    String id() {
        return operation.getOperationId();
    }

    /**
     * Who may call it, as {@code x-roles} says: codes of roles; {@code any} for every token of a registered organization;
     * {@code public} for everybody, without a token too. Empty when the contract doesn't say.
     */
    List<String> roles() {
        Object roles = operation.getExtensions() == null
                ? null
                : operation.getExtensions().get("x-roles");
        return roles instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    boolean allows(String role) {
        return roles().contains(role) || roles().equals(List.of("any")) || roles().equals(List.of("public"));
    }

    /** Whether it matters who calls; on a public operation that is so when a token may be sent ({@code security: [{}, …]}). */
    boolean takesToken() {
        return operation.getSecurity() == null || !operation.getSecurity().isEmpty();
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** The first media type of its request body; empty when it takes none. */
    public Optional<String> requestMediaType() {
        return requestContent().flatMap(Contract::firstMediaType);
    }

    /** The schema of its request body in the first media type; empty when it takes none, or the contract gives none. */
    Optional<Schema<?>> requestSchema() {
        return requestContent()
                .flatMap(content -> Contract.firstMediaType(content).map(content::get))
                .<Schema<?>>map(MediaType::getSchema);
    }

    private Optional<Content> requestContent() {
        RequestBody body = operation.getRequestBody();
        if (body != null && body.get$ref() != null) {
            String name = body.get$ref().substring(body.get$ref().lastIndexOf('/') + 1);
            body = api.getComponents().getRequestBodies().get(name);
        }
        return Optional.ofNullable(body).map(RequestBody::getContent);
    }

    /**
     * Whether it makes something that its caller may make twice by mistake. What anybody may send carries an id of its own
     * instead of a key: a key would be kept beside a time.
     */
    boolean creates() {
        return method.equals("POST") && operation.getResponses().containsKey("201") && !isPublic();
    }

    boolean requires(String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter ->
                                header.equals(parameter.getName()) && Boolean.TRUE.equals(parameter.getRequired()));
    }

    /** The pattern of a header that it takes; empty when it takes none, or any text. */
    Optional<String> formOf(String header) {
        return operation.getParameters().stream()
                .filter(parameter -> header.equals(parameter.getName()))
                .findFirst()
                .flatMap(parameter -> Optional.ofNullable(parameter.getSchema().getPattern()));
    }

    String withRoles() {
        return this + " " + roles().stream().sorted().toList();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
