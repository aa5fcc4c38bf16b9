package org.samenspel.web.service;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme.Type;

/**
 * What the written contract can't know: the address that the client uses, and where it gets tokens.
 *
 * <p>The first is the request's own, as for each {@code href}; the second is what the provider says of itself, so that it is the
 * public one. Without its answer (the provider is down since the start) the contract has the scheme {@code bearer} alone.
 */
@ApplicationScoped
@Unremovable
@OpenApiFilter(stages = RunStage.RUNTIME_PER_REQUEST)
public class PublicAddresses implements OASFilter {
    private static final String OAUTH2 = "oauth2";

    private final CurrentVertxRequest current;
    private final TenantConfigBean tenants;
    private final String path;

    PublicAddresses(
            CurrentVertxRequest current,
            TenantConfigBean tenants,
            @ConfigProperty(name = "quarkus.rest.path") String path) {
        this.current = current;
        this.tenants = tenants;
        this.path = path;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        HttpServerRequest request = current.getCurrent().request();
        contract.setServers(
                List.of(OASFactory.createServer().url(request.scheme() + "://" + request.authority() + path)));
        Optional.ofNullable(tenants.getDefaultTenant().getOidcMetadata())
                .map(OidcConfigurationMetadata::getTokenUri)
                .ifPresent(url -> addOauth2(contract, url));
    }

    /** Another way to get past {@code bearer}: tools that know a client's id and secret get the token themselves. */
    static void addOauth2(OpenAPI contract, String tokenUrl) {
        contract.getComponents()
                .addSecurityScheme(
                        OAUTH2,
                        OASFactory.createSecurityScheme()
                                .type(Type.OAUTH2)
                                .description("The same token, got with the id and secret of a client.")
                                .flows(OASFactory.createOAuthFlows()
                                        .clientCredentials(OASFactory.createOAuthFlow()
                                                .tokenUrl(tokenUrl)
                                                .scopes(Map.of()))));
        contract.setSecurity(List.of(requirement("bearer"), requirement(OAUTH2)));
    }

    private static SecurityRequirement requirement(String scheme) {
        return OASFactory.createSecurityRequirement().addScheme(scheme);
    }
}
