package org.samenspel.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.tls.runtime.config.TlsConfig;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.Tokens;

/** The provider's keys are fetched from an address whose certificate an inner authority signed. */
@QuarkusTest
@TestProfile(InnerAuthorityTest.KeysFromTheProvider.class)
@WithTestResource(TlsProvider.class)
class InnerAuthorityTest {

    public static class KeysFromTheProvider implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.public-key", "");
        }
    }

    @Test
    void tokensAreCheckedWithKeysOfAProviderWhoseAuthorityIsNamed() {
        given().auth().oauth2(Tokens.planner()).get("/caller/planner").then().statusCode(200);
    }

    /** As the chart names it. */
    @Test
    void theAuthorityCanBeNamedByTheEnvironment() {
        TlsConfig read = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(TlsConfig.class)
                .withSources(new EnvConfigSource(
                        Map.of("QUARKUS_TLS_PROVIDER_TRUST_STORE_PEM_CERTS", "/authorities/provider/ca.crt"), 300))
                .build()
                .getConfigMapping(TlsConfig.class);

        assertThat(read.namedCertificateConfig()
                        .get("provider")
                        .trustStore()
                        .orElseThrow()
                        .pem()
                        .orElseThrow()
                        .certs())
                .contains(List.of(Path.of("/authorities/provider/ca.crt")));
    }
}
