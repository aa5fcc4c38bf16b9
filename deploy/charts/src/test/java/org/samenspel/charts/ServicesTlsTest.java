package org.samenspel.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodSpec;
import io.kubernetes.client.openapi.models.V1Service;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In production the gateway asks the services over TLS, and they answer nobody in the clear. */
class ServicesTlsTest {

    private static final List<String> SERVICES = List.of("partners", "plans", "consultations", "governance", "finance");
    private static final Rendered PRODUCTION = Rendered.of("production");

    @Test
    void theGatewayAsksEachServiceOverTlsAndKnowsWhoSignedItsCertificate() {
        Map<String, String> gateway =
                PRODUCTION.one(V1ConfigMap.class, "samenspel-gateway").getData();

        assertThat(SERVICES)
                .allSatisfy(service ->
                        assertThat(gateway).containsEntry(route(service), "https://" + name(service) + ":8443"));
        assertThat(gateway)
                .containsEntry("QUARKUS_TLS_SERVICES_TRUST_STORE_PEM_CERTS", "/authorities/services/ca.crt")
                .doesNotContainKey("QUARKUS_HTTP_INSECURE_REQUESTS");
        assertThat(mounts(PRODUCTION, "gateway")).contains("/authorities/services");
        assertThat(mounts(PRODUCTION, "plans")).doesNotContain("/authorities/services");
    }

    @Test
    void aServiceAnswersOverTlsAlone() {
        assertThat(SERVICES).allSatisfy(service -> {
            assertThat(PRODUCTION.one(V1ConfigMap.class, name(service)).getData())
                    .containsEntry("QUARKUS_HTTP_INSECURE_REQUESTS", "disabled")
                    .containsEntry("QUARKUS_HTTP_SSL_CERTIFICATE_FILES", "/certificate/tls.crt");
            assertThat(pod(PRODUCTION, service).getContainers().getFirst().getPorts())
                    .extracting("name")
                    .containsExactly("https", "management");
            assertThat(PRODUCTION.one(V1Service.class, name(service)).getSpec().getPorts())
                    .singleElement()
                    .satisfies(port -> {
                        assertThat(port.getPort()).isEqualTo(8443);
                        assertThat(port.getTargetPort().getStrValue()).isEqualTo("https");
                    });
            assertThat(mounts(PRODUCTION, service)).contains("/certificate");
        });
    }

    @Test
    void gatewayAndServicesReadTheirFilesAgainAsOftenAsTheSiteSays() {
        Map<String, Object> site = Map.of(
                "certificates.reloadPeriod",
                "10m",
                "exposure.kind",
                "service",
                "exposure.tls.secretName",
                "samenspel-gateway-tls");
        Rendered often = Rendered.of("production", site);

        assertThat(often.one(V1ConfigMap.class, "samenspel-gateway").getData())
                .containsEntry("SAMENSPEL_TLS_RELOAD_PERIOD", "10m")
                .containsEntry("QUARKUS_TLS_SERVICES_RELOAD_PERIOD", "10m");
        assertThat(SERVICES)
                .allSatisfy(service -> assertThat(
                                often.one(V1ConfigMap.class, name(service)).getData())
                        .containsEntry("SAMENSPEL_TLS_RELOAD_PERIOD", "10m"));
        assertThat(PRODUCTION.one(V1ConfigMap.class, "samenspel-plans").getData())
                .containsEntry("SAMENSPEL_TLS_RELOAD_PERIOD", "1h");
        assertThat(often.text()).doesNotContain("QUARKUS_HTTP_SSL_CERTIFICATE_RELOAD_PERIOD");
    }

    /** What is mounted by a path of its own within a volume stays as it was when the pod started. */
    @Test
    void aSecretThatIsReplacedReachesPodsThatRun() {
        assertThat(PRODUCTION.workloads().filter(Workload::isProgram))
                .hasSize(6)
                .allSatisfy(program -> assertThat(program.main().getVolumeMounts())
                        .filteredOn(mount -> mount.getMountPath().matches("/certificate|/authorities/.*"))
                        .isNotEmpty()
                        .allMatch(mount -> mount.getSubPath() == null));
    }

    @Test
    void policiesNameThePortOverWhichPartsReallyTalk() {
        assertThat(PRODUCTION.one(V1NetworkPolicy.class, "samenspel-plans").toString())
                .contains("port: https")
                .doesNotContain("port: http\n");
        assertThat(PRODUCTION
                        .one(V1NetworkPolicy.class, "samenspel-gateway")
                        .getSpec()
                        .getEgress()
                        .toString())
                .contains("port: https")
                .doesNotContain("port: http\n");
    }

    @Test
    void anIssuerMakesACertificateForTheNamesOfEachService() {
        assertThat(PRODUCTION.custom().get("Certificate"))
                .extracting(certificate -> certificate.get("spec").toString())
                .filteredOn(spec -> spec.contains("name=parts"))
                .hasSize(5)
                .anyMatch(spec -> spec.contains("secretName=samenspel-plans-tls")
                        && spec.contains("[samenspel-plans, samenspel-plans.interplay.svc]"));
    }

    @Test
    void aSiteMayHaveCertificatesOfItsOwn() {
        var settings = new HashMap<String, Object>(
                Map.of("services.tls.issuerName", "", "services.tls.authoritySecretName", "ca"));
        SERVICES.forEach(service -> settings.put(service + ".certificateSecretName", service + "-own"));
        Rendered rendered = Rendered.of("production", settings);

        assertThat(rendered.custom().get("Certificate")).hasSize(1);
        assertThat(secrets(rendered, "gateway")).contains("ca");
        assertThat(secrets(rendered, "plans")).contains("plans-own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "test"})
    void elsewhereTheyMayTalkInTheClear(String values) {
        Rendered rendered = Rendered.of(values);

        assertThat(rendered.one(V1ConfigMap.class, "samenspel-gateway").getData())
                .containsEntry(route("plans"), "http://samenspel-plans:8080");
        assertThat(rendered.text()).doesNotContain("QUARKUS_HTTP_INSECURE_REQUESTS", "QUARKUS_TLS_SERVICES");
    }

    private static String name(String service) {
        return "samenspel-" + service;
    }

    private static String route(String service) {
        return "SAMENSPEL_GATEWAY_ROUTES_" + service.toUpperCase(Locale.ROOT);
    }

    private static V1PodSpec pod(Rendered rendered, String service) {
        return rendered.one(V1Deployment.class, name(service))
                .getSpec()
                .getTemplate()
                .getSpec();
    }

    private static List<String> mounts(Rendered rendered, String service) {
        return pod(rendered, service).getContainers().getFirst().getVolumeMounts().stream()
                .map(mount -> mount.getMountPath())
                .toList();
    }

    private static List<String> secrets(Rendered rendered, String service) {
        return pod(rendered, service).getVolumes().stream()
                .filter(volume -> volume.getSecret() != null)
                .map(volume -> volume.getSecret().getSecretName())
                .toList();
    }
}
