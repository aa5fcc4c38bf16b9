package org.samenspel.local.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.local.Ports;
import org.samenspel.local.Settings;
import org.samenspel.local.bench.Leftovers;

class SmallDiskTest {

    @TempDir
    private Path state;

    private Settings around;

    @BeforeEach
    void around() {
        around = new Settings(Path.of(""), state, new Ports(8080));
    }

    @Test
    void saysThatItIsNotThere() {
        assertThatThrownBy(() -> new SmallDisk(around).requireMounted())
                .isInstanceOf(NotHere.class)
                .hasMessageStartingWith("no file system of its own can be mounted (");
    }

    @Test
    void isFullUntilThereIsRoomAgain() throws Exception {
        try (var leftovers = new Leftovers()) {
            SmallDisk disk = mounted(leftovers);
            Path file = disk.platform().state().resolve("file");

            disk.fill();

            assertThatThrownBy(() -> Files.writeString(file, "word")).isInstanceOf(IOException.class);
            disk.free();
            assertThatNoException().isThrownBy(() -> Files.writeString(file, "word"));
        }
    }

    @Test
    void isTakenAwayAtTheEndAndItsLogsStay() throws Exception {
        try (var leftovers = new Leftovers()) {
            SmallDisk disk = mounted(leftovers);
            Files.createDirectories(disk.platform().logs());
            Files.writeString(disk.platform().logs().resolve("kafka.log"), "word");
        }

        assertThat(new SmallDisk(around).isMounted()).isFalse();
        assertThat(around.logs().resolve("kafka.log")).hasContent("word");
    }

    @Test
    void oneThatAnEarlierRunLeftIsTakenAway() {
        try (var leftovers = new Leftovers()) {
            mounted(leftovers);

            new SmallDisk(around).takeAway();

            assertThat(new SmallDisk(around).isMounted()).isFalse();
        }
    }

    private SmallDisk mounted(Leftovers leftovers) {
        var disk = new SmallDisk(around);
        assumeTrue(disk.mount(leftovers), "Here nobody mounts anything.");
        return disk;
    }
}
