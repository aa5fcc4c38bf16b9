package org.samenspel.web.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.junit.jupiter.api.Test;

class PublicAddressesTest {
    private static final String TOKEN_URL = "https://id.example/token";

    @Test
    void saysWhereTokensAreGot() {
        OpenAPI contract = OASFactory.createOpenAPI()
                .components(OASFactory.createComponents())
                .security(List.of(OASFactory.createSecurityRequirement().addScheme("bearer")));

        PublicAddresses.addOauth2(contract, TOKEN_URL);
        PublicAddresses.addOauth2(contract, TOKEN_URL);

        var scheme = contract.getComponents().getSecuritySchemes().get("oauth2");
        assertThat(scheme.getFlows().getClientCredentials().getTokenUrl()).isEqualTo(TOKEN_URL);
        assertThat(contract.getSecurity())
                .extracting(SecurityRequirement::getSchemes)
                .containsExactly(Map.of("bearer", List.of()), Map.of("oauth2", List.of()));
    }
}
