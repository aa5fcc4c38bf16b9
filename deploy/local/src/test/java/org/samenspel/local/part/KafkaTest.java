package org.samenspel.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KafkaTest {

    @Test
    void makesTopicsThatKeepEverything() throws IOException {
        assertThat(Kafka.topics(Path.of("../..")))
                .isNotEmpty()
                .allSatisfy(
                        topic -> assertThat(topic.configs()).as(topic.name()).isEqualTo(Map.of("retention.ms", "-1")));
    }
}
