package org.samenspel.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Strimzi and CloudNativePG are asked for. */
class OperatorsTest {

    private static final Pattern TOPIC = Pattern.compile("\"name\": \"([\\w.]+)\", \"partitions\": (\\d+)");
    private static final Rendered PROD = Rendered.read(Chart.renderOperators("prod", Map.of()));

    @Test
    void everyTopicIsMadeWithItsPartitionsAndKeepsEverything() throws IOException {
        String topics = Files.readString(Chart.OPERATORS.resolveSibling("kafka/topics.json"));

        assertThat(PROD.custom().get("KafkaTopic"))
                .extracting(topic -> at(topic, "spec", "topicName") + " " + at(topic, "spec", "partitions") + " "
                        + at(topic, "spec", "config", "retention.ms"))
                .containsExactlyElementsOf(TOPIC.matcher(topics)
                        .results()
                        .map(topic -> topic.group(1) + " " + topic.group(2) + " -1")
                        .toList());
    }

    @Test
    void aServiceWritesItsOwnTopicsAndItsDeadLettersAlone() {
        for (String service : List.of("partners", "plans", "consultations", "governance", "finance")) {
            assertThat(topics(service, "Write"))
                    .isNotEmpty()
                    .allMatch(topic -> topic.startsWith(service + ".") && !topic.contains(".dlq.")
                            || topic.endsWith(".dlq." + service));
        }
    }

    @Test
    void aServiceReadsWhatItConsumesAndWhatItSetAsideOfIt() {
        assertThat(topics("consultations", "Read"))
                .containsExactlyInAnyOrder(
                        "partners.organizations.v1",
                        "partners.organizations.v1.dlq.consultations",
                        "plans.plans.v1",
                        "plans.plans.v1.dlq.consultations");
        assertThat(topics("finance", "Read"))
                .containsExactlyInAnyOrder(
                        "governance.decisions.v1",
                        "governance.decisions.v1.dlq.finance",
                        "partners.agreements.v1",
                        "partners.agreements.v1.dlq.finance",
                        "partners.organizations.v1",
                        "partners.organizations.v1.dlq.finance",
                        "plans.plans.v1",
                        "plans.plans.v1.dlq.finance");
    }

    @Test
    void whoeverChecksAuditsReadsWhatLeftOfThemAndWritesNothing() {
        assertThat(topics("auditor", "Read"))
                .containsExactlyInAnyOrder(
                        "consultations.auditRoots.v1",
                        "finance.auditRoots.v1",
                        "governance.auditRoots.v1",
                        "partners.auditRoots.v1",
                        "plans.auditRoots.v1");
        assertThat(topics("auditor", "Write")).isEmpty();
    }

    @Test
    void nothingReachesABrokerInTheClearOrWithoutALogIn() {
        assertThat(PROD.custom().get("Kafka"))
                .singleElement()
                .satisfies(kafka -> assertThat(at(kafka, "spec", "kafka", "listeners"))
                        .isEqualTo(List.of(Map.of(
                                "name",
                                "tls",
                                "port",
                                9093,
                                "type",
                                "internal",
                                "tls",
                                true,
                                "authentication",
                                Map.of("type", "scram-sha-512")))));
    }

    @Test
    void everyServiceHasAServerOfItsOwnWithTwoRoles() {
        assertThat(PROD.custom().get("Cluster"))
                .extracting(cluster ->
                        at(cluster, "metadata", "name") + " " + at(cluster, "spec", "bootstrap", "initdb", "owner")
                                + " " + at(cluster, "spec", "managed", "roles", 0, "name"))
                .containsExactlyInAnyOrder(
                        "partners-postgres partners_owner partners_app",
                        "plans-postgres plans_owner plans_app",
                        "consultations-postgres consultations_owner consultations_app",
                        "governance-postgres governance_owner governance_app",
                        "finance-postgres finance_owner finance_app");
    }

    @Test
    void rowsOfARefusedConstraintReachNoLog() throws IOException {
        String machine = Files.readString(Chart.OPERATORS.resolveSibling("postgres/postgresql.conf"));
        List<String> silent = machine.lines()
                .filter(line -> line.startsWith("log_") && !line.startsWith("log_timezone"))
                .toList();

        assertThat(PROD.custom().get("Cluster")).allSatisfy(cluster -> {
            Map<?, ?> parameters = (Map<?, ?>) at(cluster, "spec", "postgresql", "parameters");
            assertThat(parameters.entrySet().stream().map(one -> one.getKey() + " = " + one.getValue()))
                    .containsAll(silent);
        });
    }

    @Test
    void brokersTopicsUsersAndServersStayWhenTheReleaseGoes() {
        assertThat(Stream.of("Kafka", "KafkaNodePool", "KafkaTopic", "KafkaUser", "Cluster")
                        .flatMap(kind -> PROD.custom().get(kind).stream()))
                .allMatch(object -> "keep".equals(at(object, "metadata", "annotations", "helm.sh/resource-policy")));
    }

    @Test
    void aServiceIsRestoredBesideItsServer() {
        Rendered rendered = Rendered.read(Chart.renderOperators(
                "prod",
                Map.of("postgres.restore.service", "plans", "postgres.restore.moment", "2027-03-01T00:00:00Z")));

        assertThat(rendered.custom().get("Cluster"))
                .filteredOn(cluster -> "plans-postgres-restored".equals(at(cluster, "metadata", "name")))
                .singleElement()
                .satisfies(cluster -> {
                    assertThat(at(cluster, "spec", "bootstrap", "recovery", "recoveryTarget", "targetTime"))
                            .isEqualTo("2027-03-01T00:00:00Z");
                    assertThat(at(cluster, "spec", "externalClusters", 0, "barmanObjectStore", "serverName"))
                            .isEqualTo("plans-postgres");
                });
    }

    @Test
    void aServerThatIsRestoredAndTheOneBesideItAreBothBackedUp() {
        Rendered rendered = Rendered.read(Chart.renderOperators("prod", Map.of("postgres.restore.service", "plans")));

        for (String kind : List.of("Cluster", "ScheduledBackup")) {
            assertThat(rendered.custom().get(kind))
                    .hasSize(6)
                    .extracting(object -> at(object, "metadata", "name"))
                    .contains("plans-postgres", "plans-postgres-restored");
        }
    }

    /** Consultations is told when a backup began, and what was committed by then has to be in it. */
    @Test
    void aBackupIsOfThePrimary() {
        assertThat(PROD.custom().get("ScheduledBackup"))
                .hasSize(5)
                .allMatch(backup -> "primary".equals(at(backup, "spec", "target")));
    }

    @Test
    void environmentsDifferInSizesAndBackupsAlone() throws IOException {
        var differing = new TreeSet<String>();
        for (String environment : List.of("dev", "test", "prod")) {
            Files.readString(Chart.OPERATORS.resolve("environments/" + environment + ".yaml"))
                    .lines()
                    .map(line -> line.strip().replaceAll(":.*", ""))
                    .forEach(differing::add);
        }

        assertThat(differing)
                .isSubsetOf(
                        "kafka",
                        "postgres",
                        "brokers",
                        "copiesThatCount",
                        "storage",
                        "memory",
                        "instances",
                        "backup",
                        "destinationPath",
                        "secretName");
    }

    @Test
    void aBackupWithoutALogInIsRefused() {
        assertThatThrownBy(() -> Chart.renderOperators("dev", Map.of("postgres.backup.destinationPath", "s3://b")))
                .hasMessageContaining("postgres.backup.secretName is missing");
    }

    private static List<String> topics(String service, String operation) {
        var topics = new ArrayList<String>();
        for (Map<String, Object> user : PROD.custom().get("KafkaUser")) {
            if (service.equals(at(user, "metadata", "name"))) {
                for (Object rule : (List<?>) at(user, "spec", "authorization", "acls")) {
                    if ("topic".equals(at(rule, "resource", "type"))
                            && ((List<?>) at(rule, "operations")).contains(operation)) {
                        topics.add((String) at(rule, "resource", "name"));
                    }
                }
            }
        }
        return topics;
    }

    /** What is there below these names and positions. */
    private static Object at(Object object, Object... path) {
        Object found = object;
        for (Object step : path) {
            found = step instanceof Integer index ? ((List<?>) found).get(index) : ((Map<?, ?>) found).get(step);
        }
        return found;
    }
}
