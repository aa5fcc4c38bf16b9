package org.samenspel.events.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a service needs of the topics, and who makes which. */
class TopicsTest {

    private static final Path FILE = Path.of("../../../deploy/kafka/topics.json");

    @Test
    void aServiceNeedsWhatItSendsWhatItReadsAndWhereItSetsAside() throws IOException {
        assertThat(topics().neededBy("consultations"))
                .containsExactly(
                        "consultations.auditRoots.v1",
                        "consultations.campaigns.v1",
                        "consultations.sessions.v1",
                        "partners.organizations.v1",
                        "partners.organizations.v1.dlq.consultations",
                        "plans.plans.v1",
                        "plans.plans.v1.dlq.consultations");
    }

    @Test
    void allServicesTogetherMakeEachTopicOnce() throws IOException {
        Topics topics = topics();

        assertThat(Stream.of("partners", "plans", "consultations", "governance", "finance")
                        .flatMap(service -> topics.of(service).stream()))
                .containsExactlyInAnyOrderElementsOf(topics.all());
    }

    @Test
    void aTopicIsMadeWithItsPartitionsAndKeepsEverything() {
        var made = new Topic("plans.plans.v1", 3, Map.of("retention.ms", "-1")).toMake((short) 2);

        assertThat(made.numPartitions()).isEqualTo(3);
        assertThat(made.replicationFactor()).isEqualTo((short) 2);
        assertThat(made.configs()).containsExactly(Map.entry("retention.ms", "-1"));
    }

    @Test
    void whatKafkaLacksIsNamed() {
        var needed = new TreeSet<>(Set.of("plans.plans.v1", "plans.indicators.v1"));

        assertThat(AwaitTopics.missing(needed, Set.of("plans.plans.v1", "others")))
                .containsExactly("plans.indicators.v1");
    }

    @Test
    void aPodBeginsWithoutALookWhereTheNameOfKafkaDoesNotResolve() throws InterruptedException {
        var needed = new TreeSet<>(Set.of("plans.plans.v1"));

        assertThat(AwaitTopics.look(Map.of("KAFKA_BOOTSTRAP_SERVERS", "kafka.invalid:9092"), needed))
                .startsWith("Kafka can't be asked (")
                .endsWith("): not looked for topics, and the service begins without it.");
    }

    @Test
    void settingsAreThoseOfTheServiceItself() {
        assertThat(KafkaSettings.of(
                        Map.of(
                                "KAFKA_BOOTSTRAP_SERVERS",
                                "kafka:9093",
                                "KAFKA_SASL_MECHANISM",
                                "PLAIN",
                                "PATH",
                                "/bin"),
                        10_000))
                .containsEntry("bootstrap.servers", "kafka:9093")
                .containsEntry("sasl.mechanism", "PLAIN")
                .containsEntry("default.api.timeout.ms", 10_000)
                .doesNotContainKey("path");
    }

    private static Topics topics() throws IOException {
        try (var file = Files.newInputStream(FILE)) {
            return Topics.read(file);
        }
    }
}
