package org.samenspel.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Secret;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServicePort;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How people reach the gateway, and nothing else. */
class ExposureTest {

    private static final Rendered PRODUCTION = Rendered.of("production");

    @Test
    void theIngressLetsThroughWhatTheGatewayTakes() throws IOException {
        String gateway = Files.readString(
                Chart.SOURCES.resolveSibling("services/gateway/src/main/resources/application.properties"));

        assertThat(PRODUCTION
                        .one(V1Ingress.class, "samenspel-gateway")
                        .getMetadata()
                        .getAnnotations())
                .containsEntry("nginx.ingress.kubernetes.io/proxy-body-size", "26m");
        assertThat(gateway).contains("quarkus.http.limits.max-body-size=26M\n");
    }

    @Test
    void theDemoSignsItsOwnCertificateAndNobodyElseDoes() {
        Map<String, ?> ingress = Map.of("exposure.kind", "ingress", "host", "demo.example");
        Rendered demo = Rendered.of("local", ingress);

        assertThat(demo.one(V1Secret.class, "samenspel-gateway-tls").getData())
                .containsKeys("ca.crt", "tls.crt", "tls.key");
        assertThat(demo.one(V1ConfigMap.class, "samenspel-gateway").getData())
                .containsEntry("SAMENSPEL_GATEWAY_ADDRESS", "https://demo.example");
    }

    @Test
    void onlyTheGatewayIsReachedFromOutside() {
        assertThat(PRODUCTION.all(V1Ingress.class))
                .singleElement()
                .satisfies(ingress -> assertThat(ingress.getSpec()
                                .getRules()
                                .getFirst()
                                .getHttp()
                                .getPaths())
                        .singleElement()
                        .satisfies(path -> assertThat(
                                        path.getBackend().getService().getName())
                                .isEqualTo("samenspel-gateway")));
        assertThat(Rendered.of("test").custom().get("HTTPRoute"))
                .singleElement()
                .satisfies(route ->
                        assertThat(route.toString()).contains("backendRefs=[{name=samenspel-gateway, port=8080}]"));
        assertThat(PRODUCTION.all(V1Service.class))
                .allMatch(service -> service.getSpec().getType() == null);
    }

    @Test
    void aServiceOfItsOwnKeepsTheAddressesOfThoseWhoAsk() {
        Rendered rendered = Rendered.of("production", Map.of("exposure.kind", "service"));

        assertThat(rendered.one(V1Service.class, "samenspel-gateway-outside").getSpec())
                .satisfies(service ->
                        assertThat(service.getExternalTrafficPolicy()).isEqualTo("Local"))
                .satisfies(service -> assertThat(service.getType()).isEqualTo("LoadBalancer"));
    }

    @Test
    void aServiceOfItsOwnHasThePortOfWhatEndsTlsBeforeIt() {
        Rendered rendered =
                Rendered.of("production", Map.of("exposure.kind", "service", "exposure.tls.issuerName", ""));
        Rendered other = Rendered.of(
                "production",
                Map.of("exposure.kind", "service", "exposure.tls.issuerName", "", "exposure.servicePort", 443));

        assertThat(ports(rendered)).containsExactly("http 8080 http http");
        assertThat(ports(other)).containsExactly("http 443 http http");
        assertThat(rendered.one(V1ConfigMap.class, "samenspel-gateway").getData())
                .doesNotContainKey("QUARKUS_HTTP_SSL_PORT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secretName", "issuerName"})
    void aServiceOfItsOwnWithACertificateEndsTlsInTheGatewayAndKeepsTheAddresses(String certificate) {
        Rendered rendered = Rendered.of(
                "production",
                Map.of(
                        "exposure.kind",
                        "service",
                        "exposure.tls." + certificate,
                        "samenspel-gateway-tls",
                        "exposure.trustedProxies",
                        "null"));

        assertThat(ports(rendered)).containsExactly("https 443 https https");
        assertThat(rendered.one(V1Service.class, "samenspel-gateway-outside")
                        .getSpec()
                        .getExternalTrafficPolicy())
                .isEqualTo("Local");
        assertThat(rendered.one(V1ConfigMap.class, "samenspel-gateway").getData())
                .containsEntry("QUARKUS_HTTP_SSL_CERTIFICATE_FILES", "/certificate/tls.crt")
                .containsEntry("SAMENSPEL_GATEWAY_ADDRESS", "https://samenspel.example");
        assertThat(rendered.workloads()
                        .filter(workload -> workload.secrets().anyMatch("samenspel-gateway-tls"::equals)))
                .extracting(Workload::name)
                .containsExactly("samenspel-gateway");
    }

    @Test
    void aServiceOfItsOwnHasThePortOfTheNodesThatTheSiteNames() {
        Map<String, ?> nodePort =
                Map.of("exposure.kind", "service", "exposure.serviceType", "NodePort", "exposure.nodePort", 30_443);

        assertThat(nodePorts(Rendered.of("production", nodePort))).containsExactly(30_443);
        assertThat(nodePorts(Rendered.of("production", Map.of("exposure.kind", "service"))))
                .containsExactly((Integer) null);
    }

    private static List<Integer> nodePorts(Rendered rendered) {
        return rendered.one(V1Service.class, "samenspel-gateway-outside").getSpec().getPorts().stream()
                .map(V1ServicePort::getNodePort)
                .collect(Collectors.toList());
    }

    private static List<String> ports(Rendered rendered) {
        return rendered.one(V1Service.class, "samenspel-gateway-outside").getSpec().getPorts().stream()
                .map(port -> port.getName() + " " + port.getPort() + " " + port.getTargetPort() + " "
                        + port.getAppProtocol())
                .toList();
    }

    @Test
    void theManagementPortIsInNoService() {
        assertThat(PRODUCTION.all(V1Service.class).flatMap(service -> service.getSpec().getPorts().stream()))
                .isNotEmpty()
                .extracting(port -> port.getTargetPort().getStrValue())
                .containsOnly("http", "https");
    }
}
