package org.samenspel.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1PersistentVolumeClaim;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Secret;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the parts of a release belong together. */
class WiringTest {

    private static final List<String> SERVICES = services();
    private static final Rendered PRODUCTION = Rendered.of("production");

    /** The folders of services that keep data: no new one is forgotten. */
    private static List<String> services() {
        try (Stream<Path> folders = Files.list(Chart.SOURCES.resolveSibling("services"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("src/main/resources/db/migration")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void aFieldThatKubernetesDoesNotKnowIsRefused() {
        String misspelled = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: x\ndatas:\n  a: b\n";

        assertThatThrownBy(() -> Rendered.read(misspelled)).hasMessageContaining("datas");
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "test", "production"})
    void everyServiceHasItsPodsAnAddressAndADrainTakesOneOfThemAtATime(String values) {
        Rendered rendered = Rendered.of(values);
        Stream.concat(SERVICES.stream(), Stream.of("gateway"))
                .map("samenspel-"::concat)
                .forEach(name -> {
                    rendered.one(V1Deployment.class, name);
                    rendered.one(V1Service.class, name);
                    assertThat(rendered.one(V1PodDisruptionBudget.class, name)
                                    .getSpec()
                                    .getMaxUnavailable()
                                    .getIntValue())
                            .isEqualTo(1);
                });
    }

    @Test
    void anUpgradeTakesNoPodAwayBeforeAnotherIsReady() {
        assertThat(PRODUCTION.all(V1Deployment.class)).allSatisfy(deployment -> {
            var update = deployment.getSpec().getStrategy().getRollingUpdate();
            assertThat(update.getMaxUnavailable().getIntValue()).isZero();
            assertThat(update.getMaxSurge().getIntValue()).isEqualTo(1);
        });
    }

    @Test
    void theDemoHasOnePodOfEachAndThatOfItsKeysGoesBeforeAnotherComes() {
        Rendered demo = Rendered.of("local", Map.of("consultations.replicas", 3));

        assertThat(demo.all(V2HorizontalPodAutoscaler.class)).isEmpty();
        assertThat(demo.all(V1Deployment.class))
                .hasSize(6)
                .allMatch(deployment -> deployment.getSpec().getReplicas() == 1);
        assertThat(demo.all(V1Deployment.class)
                        .filter(deployment -> "Recreate"
                                .equals(deployment.getSpec().getStrategy().getType())))
                .extracting(deployment -> deployment.getMetadata().getName())
                .containsExactly("samenspel-consultations");
    }

    @Test
    void aDemoThatIsNotSmallHasThePodsAndVolumesOfAnyOther() {
        Rendered demo = Rendered.of("local", Map.of("demo.small", false, "finance.replicas", 3));

        assertThat(demo.all(V2HorizontalPodAutoscaler.class))
                .extracting(autoscaler -> autoscaler.getMetadata().getName())
                .containsExactlyInAnyOrder("samenspel-gateway", "samenspel-consultations");
        assertThat(demo.one(V1Deployment.class, "samenspel-finance").getSpec().getReplicas())
                .isEqualTo(3);
        assertThat(demo.all(V1Deployment.class))
                .extracting(deployment -> deployment.getSpec().getStrategy().getType())
                .containsOnly("RollingUpdate");
        assertThat(demo.one(V1PersistentVolumeClaim.class, "samenspel-consultations-keys-first")
                        .getSpec()
                        .getAccessModes())
                .containsExactly("ReadWriteMany");
    }

    @Test
    void theLongestNameOfAReleaseLeavesEachObjectANameOfItsOwn() {
        Rendered rendered =
                Rendered.read(Chart.render("r".repeat(26), Stream.of(Chart.values("production")), Map.of()));

        assertThat(rendered.objects())
                .extracting(
                        object -> object.getKind() + " " + object.getMetadata().getName())
                .doesNotHaveDuplicates();
    }

    @Test
    void whereAnAutoscalerDecidesTheDeploymentNamesNoNumberOfPods() {
        assertThat(PRODUCTION
                        .one(V1Deployment.class, "samenspel-consultations")
                        .getSpec()
                        .getReplicas())
                .isNull();
        assertThat(PRODUCTION
                        .one(V1Deployment.class, "samenspel-plans")
                        .getSpec()
                        .getReplicas())
                .isEqualTo(2);
    }

    @Test
    void theGatewayKnowsEveryService() {
        Map<String, String> gateway =
                PRODUCTION.one(V1ConfigMap.class, "samenspel-gateway").getData();

        assertThat(SERVICES)
                .allSatisfy(service -> assertThat(gateway)
                        .containsEntry(
                                "SAMENSPEL_GATEWAY_ROUTES_" + service.toUpperCase(Locale.ROOT),
                                "https://samenspel-" + service + ":8443"));
    }

    /** It believes no request that says another address, and answers to no other name. */
    @ParameterizedTest
    @ValueSource(strings = {"local", "test", "production"})
    void everyServiceIsToldWherePeopleComeAndByWhichNamesItIsAsked(String values) {
        Rendered rendered = Rendered.of(values);
        String address =
                rendered.one(V1ConfigMap.class, "samenspel-gateway").getData().get("SAMENSPEL_GATEWAY_ADDRESS");

        assertThat(SERVICES)
                .allSatisfy(service -> assertThat(rendered.one(V1ConfigMap.class, "samenspel-" + service)
                                .getData())
                        .containsEntry("SAMENSPEL_WEB_ADDRESS", address)
                        .containsEntry(
                                "SAMENSPEL_WEB_HOSTS",
                                "samenspel-%1$s,samenspel-%1$s.interplay.svc".formatted(service)));
    }

    @Test
    void aServiceIsAskedByAnotherNameWhereTheGatewayIsToldOne() {
        Rendered rendered = Rendered.of(
                "production",
                Map.of("gateway.settings.SAMENSPEL_GATEWAY_ROUTES_PLANS", "https://plans.interplay.internal:8443"));

        assertThat(rendered.one(V1ConfigMap.class, "samenspel-plans").getData().get("SAMENSPEL_WEB_HOSTS"))
                .endsWith(",plans.interplay.internal");
    }

    @Test
    void anotherConfigurationMakesOtherPods() {
        var before = annotations(PRODUCTION);
        var after = annotations(Rendered.of("production", Map.of("zone", "Europe/Paris")));

        assertThat(after.get("samenspel-plans")).isNotEqualTo(before.get("samenspel-plans"));
        assertThat(after.get("samenspel-gateway")).isEqualTo(before.get("samenspel-gateway"));
    }

    private static Map<String, String> annotations(Rendered rendered) {
        return rendered.workloads()
                .filter(Workload::isProgram)
                .collect(Collectors.toMap(
                        Workload::name,
                        workload -> workload.template()
                                .getMetadata()
                                .getAnnotations()
                                .get("samenspel.org/configuration")));
    }

    @Test
    void aMigrationIsNamedAfterTheDigestOfItsImage() {
        String digest = "0123456789abcdef".repeat(4);
        Rendered rendered = Rendered.of("production", Map.of("plans.image.digest", "sha256:" + digest));

        assertThat(migrations(rendered))
                .hasSize(5)
                .anyMatch(name -> name.matches("samenspel-plans-migration-0123456789ab-[0-9a-f]{6}"));
    }

    @Test
    void aMigrationThatIsDifferentHasAnotherNameSinceAJobCannotChange() {
        assertThat(migrations(Rendered.of("production", Map.of("postgres.port", 5433))))
                .doesNotContainAnyElementsOf(migrations(PRODUCTION));
    }

    private static List<String> migrations(Rendered rendered) {
        return rendered.workloads()
                .filter(Workload::isMigration)
                .map(Workload::name)
                .toList();
    }

    @Test
    void theOwnersSecretIsInTheMigrationAlone() {
        assertThat(PRODUCTION.workloads()).allSatisfy(workload -> {
            assertThat(workload.secrets().anyMatch(secret -> secret.endsWith("-owner")))
                    .isEqualTo(workload.isMigration());
            assertThat(workload.secrets().anyMatch(secret -> secret.endsWith("-app")))
                    .isEqualTo(workload.isProgram() && !workload.name().endsWith("-gateway")
                            || workload.name().endsWith("-preflight")
                            || workload.isMigration());
        });
    }

    @Test
    void aMigrationKnowsTheNameOfTheRoleThatRunsAndNotItsPassword() {
        assertThat(PRODUCTION.workloads().filter(Workload::isMigration))
                .allSatisfy(workload -> assertThat(workload.variables()
                                .filter(variable -> variable.getValueFrom() != null)
                                .filter(variable -> variable.getValueFrom()
                                        .getSecretKeyRef()
                                        .getName()
                                        .endsWith("-app")))
                        .singleElement()
                        .satisfies(variable -> {
                            assertThat(variable.getName()).isEqualTo("QUARKUS_FLYWAY_PLACEHOLDERS_RUNNER");
                            assertThat(variable.getValueFrom().getSecretKeyRef().getKey())
                                    .isEqualTo("username");
                        }));
    }

    @Test
    void podsDoNotMigrate() {
        assertThat(PRODUCTION
                        .all(V1ConfigMap.class)
                        .filter(map -> !map.getMetadata().getName().endsWith("-gateway")))
                .hasSize(5)
                .allMatch(map -> "false".equals(map.getData().get("QUARKUS_FLYWAY_MIGRATE_AT_START")));
        assertThat(PRODUCTION.workloads().filter(Workload::isMigration))
                .allSatisfy(workload -> assertThat(
                                workload.variables().filter(variable -> "true".equals(variable.getValue())))
                        .extracting("name")
                        .containsExactlyInAnyOrder("QUARKUS_INIT_AND_EXIT", "QUARKUS_FLYWAY_MIGRATE_AT_START"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "production"})
    void noSecretIsMadeAndNoneStandsInTheClear(String values) {
        Rendered rendered = Rendered.of(values);

        assertThat(rendered.all(V1Secret.class)).isEmpty();
        assertThat(rendered.text()).doesNotContain("demo-");
        assertThat(Stream.concat(
                        rendered.all(V1ConfigMap.class).flatMap(map -> map.getData().keySet().stream()),
                        rendered.workloads()
                                .flatMap(Workload::variables)
                                .filter(variable -> variable.getValue() != null)
                                .map(variable -> variable.getName())))
                .noneMatch(name -> name.matches(".*(PASSWORD|JAAS|SECRETS_|WRAPPING_SECRET$).*"));
    }

    /** The settings of one machine would fill the demo's memory and disk. */
    @Test
    void theDemosDatabaseFitsItsMemoryAndItsDisk() {
        assertThat(Rendered.of("local")
                        .workloads()
                        .filter(workload -> workload.name().endsWith("-demo-postgres")))
                .singleElement()
                .satisfies(postgres -> assertThat(postgres.main().getArgs())
                        .startsWith("postgres")
                        .contains("max_connections=300", "shared_buffers=128MB", "max_wal_size=512MB"));
    }

    @Test
    void theDemosSecretsAreMarkedAsSuch() {
        assertThat(Rendered.of("local").all(V1Secret.class))
                .hasSize(19)
                .allMatch(
                        secret -> "true".equals(secret.getMetadata().getLabels().get("samenspel.org/demo")));
    }

    @Test
    void everySecretThatTheDemoReadsIsThere() {
        Rendered demo = Rendered.of("local");
        Set<String> made = demo.all(V1Secret.class)
                .map(secret -> secret.getMetadata().getName())
                .collect(Collectors.toSet());

        assertThat(demo.workloads().flatMap(Workload::secrets)).isNotEmpty().allMatch(made::contains);
    }

    @Test
    void keysOfCampaignsAreInTwoVolumesOfDifferentStorageOutsideBackupsThatStay() {
        assertThat(PRODUCTION.all(V1PersistentVolumeClaim.class))
                .hasSize(2)
                .allSatisfy(claim -> {
                    assertThat(claim.getMetadata().getLabels()).containsEntry("velero.io/exclude-from-backup", "true");
                    assertThat(claim.getMetadata().getAnnotations()).containsEntry("helm.sh/resource-policy", "keep");
                    assertThat(claim.getSpec().getAccessModes()).containsExactly("ReadWriteMany");
                })
                .extracting(claim -> claim.getSpec().getStorageClassName())
                .doesNotHaveDuplicates();
    }

    @Test
    void eachPlaceOfKeysHasTheMarkThatItsProgramAsksFor() {
        var pod = PRODUCTION
                .one(V1Deployment.class, "samenspel-consultations")
                .getSpec()
                .getTemplate()
                .getSpec();

        assertThat(PRODUCTION.one(V1ConfigMap.class, "samenspel-consultations").getData())
                .containsKey("SAMENSPEL_CONSULTATIONS_KEYS_INSTALLATION");
        assertThat(pod.getVolumes())
                .filteredOn(volume -> volume.getName().equals("keys-mark"))
                .singleElement()
                .satisfies(volume -> assertThat(volume.getConfigMap().getItems())
                        .singleElement()
                        .satisfies(item -> {
                            assertThat(item.getKey()).isEqualTo("SAMENSPEL_CONSULTATIONS_KEYS_INSTALLATION");
                            assertThat(item.getPath()).isEqualTo("samenspel-keys");
                        }));
        assertThat(pod.getContainers().getFirst().getVolumeMounts())
                .filteredOn(mount -> mount.getName().equals("keys-mark"))
                .extracting(mount -> mount.getMountPath())
                .containsExactlyInAnyOrder("/keys/first/samenspel-keys", "/keys/second/samenspel-keys");
    }

    @Test
    void aServerOfItsOwnHasConnectionsOfItsOwn() {
        Rendered rendered = Rendered.of(
                "production",
                Map.of("postgres.maxConnections", 250, "consultations.database.host", "consultations-rw"));

        assertThat(rendered.one(V1ConfigMap.class, "samenspel-consultations").getData())
                .containsEntry(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "jdbc:postgresql://consultations-rw:5432/consultations?sslmode=verify-full&sslrootcert=/authorities/postgres/ca.crt");
    }

    @Test
    void theDemosServerHasConnectionsForKeycloakToo() {
        assertThatThrownBy(() -> Rendered.of("local", Map.of("postgres.maxConnections", 100)))
                .hasMessageContaining("2 for each migration, 20 for Keycloak, and a reserve of 15.");
        assertThatThrownBy(() -> Rendered.of("production", Map.of("postgres.maxConnections", 100)))
                .hasMessageContaining("2 for each migration, and a reserve of 15.");
    }
}
