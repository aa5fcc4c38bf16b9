package org.samenspel.web.service;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme.Type;
import org.samenspel.web.href.PublicAddress;

/**
 * What the written contract can't know: the address that people use, and where they get tokens.
 *
 * <p>The first is that of each {@code href}; the second is what the provider says of itself, so that it is the public one. Without its
 * answer (the provider is down since the start) the contract has the scheme {@code bearer} alone.
 */
@ApplicationScoped
@Unremovable
@OpenApiFilter(stages = RunStage.RUNTIME_PER_REQUEST)
public class PublicAddresses implements OASFilter {
    private static final String OAUTH2 = "oauth2";

    private final PublicAddress address;
    private final TenantConfigBean tenants;

    PublicAddresses(PublicAddress address, TenantConfigBean tenants) {
        this.address = address;
        this.tenants = tenants;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.setServers(List.of(OASFactory.createServer().url(address.api().toString())));
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
