package org.samenspel.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kubernetes.client.custom.Quantity;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1PodSpec;
import io.kubernetes.client.openapi.models.V1Probe;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every pod is held to, in each environment. */
class PodRulesTest {

    /** Seconds within which requests under way may end: quarkus.shutdown.timeout. */
    private static final long DRAIN = 20;

    /** Seconds for which each answer closes its connection before: quarkus.shutdown.delay. */
    private static final long SENDING_AWAY = 6;

    static Stream<Workload> workloads() {
        return Stream.of("local", "test", "production").map(Rendered::of).flatMap(Rendered::workloads);
    }

    private static Stream<Map<String, String>> configMaps() {
        return Stream.of("local", "test", "production")
                .map(Rendered::of)
                .flatMap(rendered -> rendered.all(V1ConfigMap.class))
                .map(V1ConfigMap::getData);
    }

    private static Stream<Workload> programs() {
        return workloads().filter(Workload::isProgram);
    }

    @Test
    void runsAsNobodyInParticularWithTheRuntimesFilterOfSystemCalls() {
        assertThat(workloads()).isNotEmpty().allSatisfy(workload -> {
            var security = workload.pod().getSecurityContext();
            assertThat(security.getRunAsNonRoot()).isTrue();
            assertThat(security.getRunAsUser()).isGreaterThan(10_000);
            assertThat(security.getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        });
    }

    @Test
    void canGainNoPrivilegeAndWriteNowhereButToItsVolumes() {
        assertThat(workloads().flatMap(Workload::containers)).allSatisfy(container -> {
            var security = container.getSecurityContext();
            assertThat(security.getAllowPrivilegeEscalation()).isFalse();
            assertThat(security.getReadOnlyRootFilesystem()).isTrue();
            assertThat(security.getCapabilities().getDrop()).containsExactly("ALL");
            assertThat(security.getPrivileged()).isNull();
        });
    }

    @Test
    void sharesNothingOfItsNodeAndMountsNoneOfItsFolders() {
        assertThat(workloads()).allSatisfy(workload -> {
            V1PodSpec pod = workload.pod();
            assertThat(pod.getHostNetwork()).isNull();
            assertThat(pod.getHostPID()).isNull();
            assertThat(pod.getHostIPC()).isNull();
            // Of the kinds that the pod security "restricted" lets in, these are ours.
            assertThat(pod.getVolumes())
                    .allMatch(volume -> volume.getConfigMap() != null
                            || volume.getEmptyDir() != null
                            || volume.getPersistentVolumeClaim() != null
                            || volume.getSecret() != null);
        });
    }

    @Test
    void temporaryFilesHaveARoomOfTheirOwnThatIsBounded() {
        assertThat(workloads()).allSatisfy(workload -> {
            assertThat(workload.pod().getVolumes())
                    .filteredOn(volume -> volume.getEmptyDir() != null)
                    .singleElement()
                    .satisfies(volume ->
                            assertThat(volume.getEmptyDir().getSizeLimit()).isNotNull());
            assertThat(workload.containers())
                    .allMatch(container -> container.getVolumeMounts().stream()
                            .anyMatch(mount -> mount.getMountPath().equals("/tmp")));
        });
    }

    @Test
    void hasNoTokenForTheApiServerUnlessItHoldsAFloorOrLooksForBackups() {
        assertThat(workloads().filter(workload -> workload.pod().getAutomountServiceAccountToken()))
                .isNotEmpty()
                .allSatisfy(workload -> assertThat(workload.kind() + " "
                                + workload.main().getArgs().getFirst())
                        .isIn(
                                "CronJob org.samenspel.web.cluster.HoldFloor",
                                "Job org.samenspel.web.cluster.HoldFloor",
                                "CronJob org.samenspel.web.cluster.TellBackup"));
    }

    @Test
    void isNotToldOfServicesAsIfTheyWereSettings() {
        assertThat(workloads()).allMatch(workload -> !workload.pod().getEnableServiceLinks());
    }

    @Test
    void asksForTheMemoryThatItMayTakeAndForProcessorTimeWithoutALimit() {
        assertThat(workloads().flatMap(Workload::containers)).allSatisfy(container -> {
            var resources = container.getResources();
            assertThat(resources.getRequests().get("memory"))
                    .isEqualTo(resources.getLimits().get("memory"));
            assertThat(resources.getRequests()).containsKey("cpu");
            assertThat(resources.getLimits()).doesNotContainKey("cpu");
        });
    }

    @Test
    void asksForEnoughProcessorTimeToStart() {
        assertThat(Stream.of("test", "production")
                        .map(Rendered::of)
                        .flatMap(Rendered::workloads)
                        .filter(Workload::isProgram))
                .isNotEmpty()
                .allSatisfy(workload -> assertThat(requests(Stream.of(workload), "cpu"))
                        .isGreaterThanOrEqualTo(new BigDecimal("0.25")));
    }

    @Test
    void theDemoAsksForWhatTheGuideSaysSoThatTwoCoresTakeIt() throws IOException {
        var parts = Rendered.of("local")
                .workloads()
                .filter(workload -> !workload.name().endsWith("-preflight"))
                .collect(Collectors.partitioningBy(Workload::isMigration));

        assertThat(requests(Rendered.of("local").workloads(), "cpu")).isLessThan(new BigDecimal("1.5"));
        assertThat(Files.readString(Chart.SOURCES.resolveSibling("docs/guides/operate/on-a-cluster.md"))
                        .replace('\n', ' '))
                .contains("ask for " + asked(parts.get(false)) + " of memory")
                .contains("migrations for " + asked(parts.get(true)) + " more");
    }

    private static String asked(List<Workload> workloads) {
        BigDecimal cores = requests(workloads.stream(), "cpu").movePointRight(3);
        BigDecimal memory = requests(workloads.stream(), "memory").divide(BigDecimal.valueOf(1 << 20));
        return "%dm of processor and %dMi".formatted(cores.intValueExact(), memory.intValueExact());
    }

    private static BigDecimal requests(Stream<Workload> workloads, String resource) {
        return workloads
                .map(workload -> workload.main().getResources().getRequests().get(resource))
                .map(Quantity::getNumber)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void aProgramHasThreeProbesOnTheManagementPortOfWhichTheFirstDoesNotWaitForKafka() {
        assertThat(programs().map(Workload::main)).allSatisfy(container -> {
            assertThat(path(container.getStartupProbe())).isEqualTo("/q/health/live");
            assertThat(path(container.getLivenessProbe())).isEqualTo("/q/health/live");
            assertThat(path(container.getReadinessProbe())).isEqualTo("/q/health/ready");
        });
    }

    private static String path(V1Probe probe) {
        assertThat(probe.getHttpGet().getPort().getStrValue()).isEqualTo("management");
        return probe.getHttpGet().getPath();
    }

    @Test
    void startingMayTakeThreeMinutesOnABusyNode() {
        assertThat(programs().map(workload -> workload.main().getStartupProbe()))
                .allMatch(probe -> probe.getPeriodSeconds() * probe.getFailureThreshold() >= 180);
    }

    @Test
    void aPodThatLeavesGoesOnUntilAllKnowThenSendsThemAwayThenEndsItsRequestsThenIsKilled() {
        assertThat(configMaps())
                .isNotEmpty()
                .allMatch(data -> data.get("QUARKUS_SHUTDOWN_DELAY").equals(SENDING_AWAY + "s"));
        assertThat(programs()).allSatisfy(workload -> {
            long before = workload.main().getLifecycle().getPreStop().getSleep().getSeconds();
            assertThat(before).isGreaterThanOrEqualTo(5);
            assertThat(workload.pod().getTerminationGracePeriodSeconds())
                    .isGreaterThan(before + SENDING_AWAY + DRAIN + 5);
        });
    }

    @Test
    void podsOfAProgramSpreadOverNodesAndZones() {
        assertThat(programs())
                .allSatisfy(workload -> assertThat(workload.pod().getTopologySpreadConstraints())
                        .extracting("topologyKey")
                        .containsExactly("kubernetes.io/hostname", "topology.kubernetes.io/zone"));
    }

    @Test
    void everyPodIsOnTheNodesThatTheSiteNames() {
        assertThat(Rendered.of("test").workloads()).isNotEmpty().allSatisfy(workload -> {
            assertThat(workload.pod().getNodeSelector()).containsEntry("samenspel.org/environment", "test");
            assertThat(workload.pod().getTolerations())
                    .extracting(toleration -> toleration.getKey())
                    .containsExactly("samenspel.org/environment");
            assertThat(workload.pod().getPriorityClassName()).isEqualTo("trials");
        });
    }

    @Test
    void anImageIsNamedWithARegistryAndAVersion() {
        assertThat(workloads().flatMap(Workload::containers).map(V1Container::getImage))
                .allMatch(
                        image -> image.matches(
                                "(registry\\.example|localhost:5000)/samenspel/samenspel-[a-z]+(:[\\w.-]+|@sha256:[0-9a-f]{64})"))
                .noneMatch(image -> image.endsWith(":latest"));
    }

    @Test
    void whatAwaitsTheSchemaIsOfTheSameImageAndHasTheLesserRole() {
        assertThat(programs().filter(workload -> !workload.name().endsWith("-gateway")))
                .isNotEmpty()
                .allSatisfy(workload -> {
                    V1Container awaiting = workload.pod().getInitContainers().getFirst();
                    assertThat(awaiting.getImage()).isEqualTo(workload.main().getImage());
                    assertThat(awaiting.getArgs()).isEqualTo(List.of("org.samenspel.web.cluster.AwaitSchema"));
                    assertThat(Set.copyOf(awaiting.getEnv()))
                            .isSubsetOf(workload.main().getEnv());
                });
    }
}
