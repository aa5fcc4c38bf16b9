package org.samenspel.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1NetworkPolicyEgressRule;
import io.kubernetes.client.openapi.models.V1NetworkPolicyIngressRule;
import io.kubernetes.client.openapi.models.V1NetworkPolicyPeer;
import io.kubernetes.client.openapi.models.V1NetworkPolicyPort;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may reach whom: nobody, unless a policy names it. */
class NetworkTest {

    private static final Rendered PRODUCTION = Rendered.of("production");

    @ParameterizedTest
    @ValueSource(strings = {"local", "test", "production"})
    void whatNoPolicyNamesIsRefusedToEveryPodOfTheRelease(String values) {
        Rendered rendered = Rendered.of(values);
        var nothing =
                rendered.one(V1NetworkPolicy.class, "samenspel-nothing-else").getSpec();

        assertThat(nothing.getPolicyTypes()).containsExactly("Ingress", "Egress");
        assertThat(nothing.getIngress()).isEmpty();
        assertThat(nothing.getEgress()).isEmpty();
        assertThat(rendered.workloads())
                .allSatisfy(workload -> assertThat(workload.labels())
                        .containsAllEntriesOf(nothing.getPodSelector().getMatchLabels()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "test", "production"})
    void everyPodHasAPolicyOfItsOwn(String values) {
        Rendered rendered = Rendered.of(values);
        Set<String> named = rendered.all(V1NetworkPolicy.class)
                .map(policy ->
                        policy.getSpec().getPodSelector().getMatchLabels().get("app.kubernetes.io/name"))
                .collect(Collectors.toSet());

        assertThat(rendered.workloads().map(workload -> workload.labels().get("app.kubernetes.io/name")))
                .isSubsetOf(named);
    }

    @Test
    void onlyTheGatewayMayAskAService() {
        assertThat(PRODUCTION
                        .one(V1NetworkPolicy.class, "samenspel-plans")
                        .getSpec()
                        .getIngress())
                .filteredOn(rule -> ports(rule.getPorts()).contains("https"))
                .singleElement()
                .satisfies(rule -> assertThat(names(rule.getFrom())).containsExactly("gateway"));
    }

    @Test
    void onlyWhoReadsMetricsReachesTheManagementPort() {
        assertThat(PRODUCTION
                        .all(V1NetworkPolicy.class)
                        .flatMap(policy -> Stream.ofNullable(policy.getSpec().getIngress()))
                        .flatMap(List::stream)
                        .filter(rule -> ports(rule.getPorts()).contains("management"))
                        .map(V1NetworkPolicyIngressRule::getFrom))
                .hasSize(6)
                .allSatisfy(from -> assertThat(from.toString()).contains("kubernetes.io/metadata.name=monitoring"));
        assertThat(Rendered.of("test").all(V1NetworkPolicy.class))
                .noneMatch(policy -> policy.toString().contains("management"));
    }

    @Test
    void aServiceReachesNoOtherService() {
        assertThat(egress(PRODUCTION, "samenspel-plans")
                        .flatMap(rule -> Stream.ofNullable(rule.getTo()).flatMap(List::stream)))
                .allMatch(peer -> peer.getPodSelector() == null);
        assertThat(egress(PRODUCTION, "samenspel-plans").map(rule -> ports(rule.getPorts())))
                .containsExactly(List.of("53", "53"), List.of("5432"), List.of("9093"), List.of("8443"));
    }

    @Test
    void aMigrationReachesTheDatabaseAlone() {
        assertThat(egress(PRODUCTION, "samenspel-plans-migration").map(rule -> ports(rule.getPorts())))
                .containsExactly(List.of("53", "53"), List.of("5432"));
        assertThat(PRODUCTION
                        .one(V1NetworkPolicy.class, "samenspel-plans-migration")
                        .getSpec()
                        .getIngress())
                .isEmpty();
    }

    @Test
    void dnsIsReachedAtThePortOfItsServiceAndAtTheOneWhereItReallyListens() {
        Rendered rendered = Rendered.of("production", Map.of("networkPolicies.dns.port", 8053));

        assertThat(egress(rendered, "samenspel-gateway").map(rule -> ports(rule.getPorts())))
                .first()
                .isEqualTo(List.of("53", "53", "8053", "8053"));
    }

    @Test
    void aServerWhosePodsHaveAnotherPortThanItsServiceIsReachedAtBoth() {
        Rendered rendered = Rendered.of(
                "production",
                Map.of(
                        "postgres.port",
                        6432,
                        "postgres.targetPort",
                        5432,
                        "kafka.ports[1]",
                        9094,
                        "oidc.targetPort",
                        443));

        assertThat(egress(rendered, "samenspel-plans").map(rule -> ports(rule.getPorts())))
                .containsExactly(
                        List.of("53", "53"), List.of("6432", "5432"), List.of("9093", "9094"), List.of("8443", "443"));
        assertThat(egress(rendered, "samenspel-plans-migration").map(rule -> ports(rule.getPorts())))
                .containsExactly(List.of("53", "53"), List.of("6432", "5432"));
    }

    @Test
    void theDemosDatabaseIsReachedByServicesTheirMigrationsAndKeycloakAlone() {
        assertThat(Rendered.of("local")
                        .one(V1NetworkPolicy.class, "samenspel-demo-postgres")
                        .getSpec()
                        .getIngress())
                .singleElement()
                .satisfies(rule -> assertThat(names(rule.getFrom()))
                        .hasSize(12)
                        .contains("plans", "plans-migration", "demo-keycloak", "preflight")
                        .doesNotContain("gateway"));
    }

    @Test
    void peersCountAlsoWithTheDemo() {
        Rendered rendered =
                Rendered.of("local", Map.of("kafka.peers[0].ipBlock.cidr", "10.1.2.3/32", "kafka.ports[0]", 9093));

        assertThat(egress(rendered, "samenspel-plans")
                        .filter(rule -> ports(rule.getPorts()).equals(List.of("9093")))
                        .flatMap(rule -> rule.getTo().stream()))
                .singleElement()
                .satisfies(peer -> assertThat(peer.getIpBlock().getCidr()).isEqualTo("10.1.2.3/32"));
        assertThat(egress(rendered, "samenspel-plans")
                        .filter(rule -> ports(rule.getPorts()).equals(List.of("5432"))))
                .singleElement()
                .satisfies(rule -> assertThat(names(rule.getTo())).containsExactly("demo-postgres"));
    }

    private static Stream<V1NetworkPolicyEgressRule> egress(Rendered rendered, String name) {
        return rendered.one(V1NetworkPolicy.class, name).getSpec().getEgress().stream();
    }

    private static List<String> ports(List<V1NetworkPolicyPort> ports) {
        return ports.stream().map(port -> port.getPort().toString()).toList();
    }

    private static List<String> names(List<V1NetworkPolicyPeer> peers) {
        return peers.stream()
                .map(peer -> peer.getPodSelector().getMatchLabels().get("app.kubernetes.io/name"))
                .toList();
    }
}
