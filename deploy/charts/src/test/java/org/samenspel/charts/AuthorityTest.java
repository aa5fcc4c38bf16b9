package org.samenspel.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kubernetes.client.openapi.models.V1ConfigMap;
import org.junit.jupiter.api.Test;

/** Who is believed: the certificate of a server, the issuer of a token. */
class AuthorityTest {

    private static final Rendered PRODUCTION = Rendered.of("production");

    @Test
    void whoeverReachesAServerKnowsWhoSignedItsCertificate() {
        assertThat(PRODUCTION.one(V1ConfigMap.class, "samenspel-plans").getData())
                .containsEntry("KAFKA_SSL_TRUSTSTORE_LOCATION", "/authorities/kafka/ca.crt");
        assertThat(PRODUCTION
                        .workloads()
                        .filter(workload -> workload.secrets().anyMatch(secret -> secret.matches(".*-(app|owner)")))
                        .flatMap(Workload::containers))
                .hasSize(21)
                .allSatisfy(container -> assertThat(container.getVolumeMounts())
                        .extracting("mountPath")
                        .contains("/authorities/postgres", "/authorities/kafka"));
    }

    @Test
    void whoeverAsksTheProviderKnowsWhoSignedItsCertificate() {
        assertThat(PRODUCTION.all(V1ConfigMap.class))
                .hasSize(6)
                .allSatisfy(map -> assertThat(map.getData())
                        .containsEntry("QUARKUS_OIDC_TLS_TLS_CONFIGURATION_NAME", "provider")
                        .containsEntry("QUARKUS_TLS_PROVIDER_TRUST_STORE_PEM_CERTS", "/authorities/provider/ca.crt"));
        assertThat(PRODUCTION
                        .workloads()
                        .filter(workload -> !workload.template().getSpec().getAutomountServiceAccountToken()))
                .hasSize(12)
                .allSatisfy(workload -> {
                    assertThat(workload.secrets()).contains("keycloak-ca");
                    assertThat(workload.containers())
                            .allSatisfy(container -> assertThat(container.getVolumeMounts())
                                    .extracting("mountPath")
                                    .contains("/authorities/provider"));
                });
        assertThat(Rendered.of("test").text()).doesNotContain("provider-authority");
    }

    @Test
    void tokensHaveThePublicIssuerAndKeysAreReadFromWithin() {
        assertThat(Rendered.of("test").one(V1ConfigMap.class, "samenspel-plans").getData())
                .containsEntry("QUARKUS_OIDC_TOKEN_ISSUER", "https://login.example/realms/samenspel")
                .containsEntry("QUARKUS_OIDC_AUTH_SERVER_URL", "http://keycloak.login.svc:8080/realms/samenspel")
                .containsEntry(
                        "QUARKUS_OIDC_JWKS_PATH",
                        "http://keycloak.login.svc:8080/realms/samenspel/protocol/openid-connect/certs");
    }
}
