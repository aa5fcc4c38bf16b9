package org.samenspel.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.local.Ports;
import org.samenspel.local.Settings;
import org.samenspel.local.process.Launch;
import org.samenspel.local.process.Launcher;

class KafkaTest {

    @Test
    void keepsItsRecordsFromOthers(@TempDir Path state) throws Exception {
        var settings = new Settings(Path.of("../.."), state, new Ports(21_000));
        Files.createDirectories(settings.installed().resolve("program/lib"));

        new Kafka(settings).prepare(new Launcher(format -> new Launch(List.of("true"), Map.of(), format.log())));

        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(settings.data().resolve("kafka"))))
                .isEqualTo("rwx------");
    }

    @Test
    void makesTopicsThatKeepEverything() throws IOException {
        assertThat(Kafka.topics(Path.of("../..")))
                .isNotEmpty()
                .allSatisfy(
                        topic -> assertThat(topic.configs()).as(topic.name()).isEqualTo(Map.of("retention.ms", "-1")));
    }
}
