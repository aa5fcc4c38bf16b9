package org.samenspel.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1EnvVar;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is made before the first migration, and looked for before a pod starts. */
class SetUpTest {

    private static final Rendered TEST = Rendered.of("test");

    @Test
    void databasesAndTopicsAreMadeBeforeTheMigrationInItsPod() {
        assertThat(migrations(TEST))
                .hasSize(5)
                .allSatisfy(migration -> assertThat(migration.pod().getInitContainers())
                        .extracting(V1Container::getName)
                        .containsExactly("set-up-database", "set-up-topics"));
    }

    @Test
    void nobodyButTheSetUpGetsTheAdministratorsSecret() {
        assertThat(TEST.workloads().flatMap(Workload::containers))
                .allSatisfy(container -> assertThat(secrets(container).anyMatch("postgres-administrator"::equals))
                        .isEqualTo(container.getName().equals("set-up-database")));
    }

    @Test
    void eachRoleGetsThePasswordOfItsSecret() {
        var governance = migrations(TEST).stream()
                .filter(migration -> migration.name().contains("governance"))
                .findFirst()
                .orElseThrow();

        assertThat(governance.pod().getInitContainers().getFirst().getEnv())
                .filteredOn(variable -> variable.getName().startsWith("SET_UP_ROLE_"))
                .extracting(variable -> variable.getName() + " "
                        + variable.getValueFrom().getSecretKeyRef().getName())
                .containsExactlyInAnyOrder(
                        "SET_UP_ROLE_GOVERNANCE_OWNER governance-owner",
                        "SET_UP_ROLE_GOVERNANCE_APP governance-app",
                        "SET_UP_ROLE_GOVERNANCE_RULES governance-rules");
    }

    @Test
    void whoMakesTopicsMayReachKafka() {
        assertThat(ports("test")).contains(9092);
        assertThat(ports("production")).doesNotContain(9093);
    }

    private static Stream<Integer> portsOf(V1NetworkPolicy policy) {
        return policy.getSpec().getEgress().stream()
                .flatMap(rule -> rule.getPorts().stream())
                .map(port -> port.getPort().getIntValue());
    }

    private static List<Integer> ports(String values) {
        return portsOf(Rendered.of(values).one(V1NetworkPolicy.class, "samenspel-plans-migration"))
                .toList();
    }

    @Test
    void aPodLooksForItsTopicsBeforeItStarts() {
        assertThat(TEST.workloads()
                        .filter(Workload::isProgram)
                        .filter(program -> !program.name().endsWith("-gateway")))
                .hasSize(5)
                .allSatisfy(program -> assertThat(program.pod().getInitContainers())
                        .extracting(V1Container::getName)
                        .containsExactly("await-schema", "await-topics"));
    }

    @Test
    void nothingIsMadeUnlessItIsAskedFor() {
        assertThat(migrations(Rendered.of("production")))
                .allSatisfy(migration ->
                        assertThat(migration.pod().getInitContainers()).isNullOrEmpty());
    }

    @Test
    void theDemoMakesItsOwn() {
        assertThatThrownBy(() -> Rendered.of("local", Map.of("setUp.topics.enabled", true)))
                .hasMessageContaining("setUp is of no use to the demo");
    }

    private static List<Workload> migrations(Rendered rendered) {
        return rendered.workloads().filter(Workload::isMigration).toList();
    }

    private static Stream<String> secrets(V1Container container) {
        return Stream.ofNullable(container.getEnv())
                .flatMap(List::stream)
                .map(V1EnvVar::getValueFrom)
                .filter(from -> from != null && from.getSecretKeyRef() != null)
                .map(from -> from.getSecretKeyRef().getName());
    }
}
