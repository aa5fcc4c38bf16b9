package org.samenspel.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Topics are made up front, and consumers make none: `deploy/kafka/topics.json` has each of them, and no other. */
class TopicsTest {

    private static final Pattern STREAM = Pattern.compile("new EventStream\\(\"(\\w+)\", \"(\\w+)\", (\\d+)\\)");
    private static final Pattern INCOMING = Pattern.compile("mp\\.messaging\\.incoming\\.[^.]+\\.topic");

    @Test
    void hasWhatServicesPublishAndConsumeADeadLetterTopicForEachConsumerAndTheRootsOfTheirAudits() throws IOException {
        var wanted = new TreeSet<String>();
        for (String service : Repository.services()) {
            wanted.add(service + ".auditRoots.v1");
            published(service).forEach(wanted::add);
            consumed(service).forEach(topic -> {
                wanted.add(topic);
                wanted.add(topic + ".dlq." + service);
            });
        }

        assertThat(named()).isEqualTo(wanted);
    }

    @Test
    void keepsEverythingSinceAConsumerThatComesLaterReadsFromTheBeginning() throws IOException {
        assertThat(topics())
                .allSatisfy(topic -> assertThat(
                                topic.path("configs").path("retention.ms").asText())
                        .as("%s", topic)
                        .isEqualTo("-1"));
    }

    private static Stream<String> published(String service) {
        return Repository.sources(service)
                .flatMap(source -> STREAM.matcher(source).results())
                .map(stream -> stream.group(1) + "." + stream.group(2) + ".v" + stream.group(3));
    }

    private static Stream<String> consumed(String service) {
        return Stream.of(Repository.directorySettings(), Repository.settings(service))
                .flatMap(settings -> settings.stringPropertyNames().stream()
                        .filter(INCOMING.asMatchPredicate())
                        .map(settings::getProperty));
    }

    private static Set<String> named() throws IOException {
        var names = new TreeSet<String>();
        topics().forEach(topic -> assertThat(names.add(topic.path("name").asText()))
                .as("named once: %s", topic)
                .isTrue());
        return names;
    }

    private static JsonNode topics() throws IOException {
        return new JsonMapper()
                .readTree(Repository.HOME.resolve("deploy/kafka/topics.json").toFile());
    }
}
