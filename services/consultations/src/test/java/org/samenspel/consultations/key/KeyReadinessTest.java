package org.samenspel.consultations.key;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyReadinessTest {

    private static final Wrapping WRAPPING = new Wrapping(Base64.getEncoder().encodeToString(new byte[32]));

    @TempDir
    private Path folder;

    @Test
    void startsInProductionWithTwoPlacesWhereNothingIsLeftOfAKey() throws IOException {
        assertThat(problems(wrapped("one"), wrapped("two"))).isEmpty();
    }

    @Test
    void refusesToStartWithFewerThanTwoPlaces() throws IOException {
        assertThat(problems()).singleElement().asString().contains("two folders or more");
        assertThat(problems(wrapped("one"))).singleElement().asString().contains("two folders or more");
    }

    @Test
    void refusesToStartWithOnePlaceTwiceOrOneInAnother() throws IOException {
        KeyPlace one = wrapped("one");

        assertThat(problems(one, one)).singleElement().asString().contains("none in another");
        assertThat(problems(one, KeyPlace.at(Files.createDirectory(one.folder().resolve("two")), WRAPPING)))
                .singleElement()
                .asString()
                .contains("none in another");
    }

    @Test
    void refusesToStartWithKeysInTheClearOnADisk() throws IOException {
        assertThat(problems(wrapped("one"), new KeyPlace(Files.createDirectory(folder.resolve("two")), null, false)))
                .singleElement()
                .asString()
                .contains("memory-backed");
    }

    @Test
    void knowsMemoryFromWhatIsNone() {
        assertThat(KeyPlace.at(Path.of("/dev/shm"), null).isFit()).isTrue();
        assertThat(KeyPlace.at(Path.of("/proc"), null).isFit()).isFalse();
    }

    @Test
    void refusesToStartWithoutAFolderThatIsSet() throws IOException {
        assertThat(problems(wrapped("one"), KeyPlace.at(folder.resolve("away"), WRAPPING)))
                .singleElement()
                .asString()
                .contains("must exist");
    }

    private KeyPlace wrapped(String name) throws IOException {
        return KeyPlace.at(Files.createDirectory(folder.resolve(name)), WRAPPING);
    }

    private static List<String> problems(KeyPlace... places) {
        var production = new SmallRyeConfigBuilder()
                .withDefaultValue("samenspel.environment", "production")
                .build();
        return KeyReadiness.settings(production, new KeyPlaces(List.of(places))).problems();
    }
}
