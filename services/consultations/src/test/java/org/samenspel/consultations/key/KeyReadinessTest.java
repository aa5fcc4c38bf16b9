package org.samenspel.consultations.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.values.Ids;

class KeyReadinessTest {

    private static final Wrapping WRAPPING = new Wrapping(Base64.getEncoder().encodeToString(new byte[32]));

    private static final String INSTALLATION = "wonen-1";

    private static final Config PRODUCTION = new SmallRyeConfigBuilder()
            .withDefaultValue("samenspel.environment", "production")
            .build();

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
        assertThat(problems(one, KeyPlace.at(marked("one/two"), INSTALLATION, WRAPPING)))
                .singleElement()
                .asString()
                .contains("none in another");
    }

    @Test
    void refusesToStartWithOneFolderByTwoNames() throws IOException {
        KeyPlace one = wrapped("one");
        Path link = Files.createSymbolicLink(folder.resolve("link"), one.folder());

        assertThat(problems(one, KeyPlace.at(link, INSTALLATION, WRAPPING)))
                .singleElement()
                .asString()
                .contains("none in another");
        marked("one/two");
        assertThat(problems(one, KeyPlace.at(link.resolve("two"), INSTALLATION, WRAPPING)))
                .singleElement()
                .asString()
                .contains("none in another");
    }

    @Test
    void knowsTwoPlacesThatShareADisk() throws IOException {
        KeyPlace memory = KeyPlace.at(Path.of("/dev/shm"), INSTALLATION, null);
        KeyPlace disk = KeyPlace.at(Path.of("/proc"), INSTALLATION, WRAPPING);

        assertThat(new KeyPlaces(List.of(wrapped("one"), wrapped("two"))).shareADisk())
                .isTrue();
        assertThat(new KeyPlaces(List.of(memory, disk)).shareADisk()).isFalse();
    }

    @Test
    void refusesToStartWithKeysInTheClearOnADisk() throws IOException {
        assertThat(problems(wrapped("one"), new KeyPlace(marked("two"), INSTALLATION, null, false)))
                .singleElement()
                .asString()
                .contains("memory-backed");
    }

    @Test
    void knowsMemoryFromWhatIsNone() {
        assertThat(KeyPlace.at(Path.of("/dev/shm"), INSTALLATION, null).memory())
                .isTrue();
        assertThat(KeyPlace.at(Path.of("/proc"), INSTALLATION, null).memory()).isFalse();
    }

    @Test
    void refusesToStartWithoutAFolderThatIsSet() throws IOException {
        assertThat(problems(wrapped("one"), KeyPlace.at(folder.resolve("away"), INSTALLATION, WRAPPING)))
                .singleElement()
                .asString()
                .contains("must exist");
    }

    @Test
    void refusesToStartWithAFolderThatNobodySetUpOrThatIsAnotherInstallations() throws IOException {
        assertThat(problems(
                        wrapped("one"),
                        KeyPlace.at(Files.createDirectory(folder.resolve("two")), INSTALLATION, WRAPPING)))
                .singleElement()
                .asString()
                .contains("samenspel-keys");
        assertThat(problems(wrapped("three"), KeyPlace.at(marked("four"), "another", WRAPPING)))
                .singleElement()
                .asString()
                .contains("samenspel-keys");
    }

    @Test
    void refusesToStartWithAnotherSecretThanTheOneOfTheCopies() throws IOException {
        KeyPlace two = wrapped("two");
        two.write(CampaignKey.fresh(Ids.next()));
        byte[] other = "another secret than the first one".substring(1).getBytes(StandardCharsets.US_ASCII);
        var wrapping = new Wrapping(Base64.getEncoder().encodeToString(other));

        assertThat(problems(wrapped("one"), KeyPlace.at(two.folder(), INSTALLATION, wrapping)))
                .singleElement()
                .asString()
                .contains("is not the one of the copies");
    }

    @Test
    void refusesToStartWithoutTheNameOfTheInstallation() throws IOException {
        Path unnamed = marked("unnamed");
        Files.writeString(unnamed.resolve(KeyPlace.MARKER), "");

        assertThat(problems(wrapped("one"), KeyPlace.at(unnamed, "", WRAPPING)))
                .singleElement()
                .asString()
                .contains("samenspel.consultations.keys.installation");
    }

    @Test
    void refusesBeforeTheDatabaseIsMigratedUnlessItOnlyMigrates() {
        var job = new SmallRyeConfigBuilder()
                .withDefaultValue("quarkus.init-and-exit", "true")
                .build();

        assertThatThrownBy(() -> readiness(PRODUCTION).customize(new FluentConfiguration()))
                .hasMessageContaining("two folders or more");
        assertThatCode(() -> readiness(job).customize(new FluentConfiguration()))
                .doesNotThrowAnyException();
    }

    private static KeyReadiness readiness(Config config) {
        return new KeyReadiness(config, new KeyPlaces(List.of()));
    }

    private KeyPlace wrapped(String name) throws IOException {
        return KeyPlace.at(marked(name), INSTALLATION, WRAPPING);
    }

    private Path marked(String name) throws IOException {
        Path place = Files.createDirectory(folder.resolve(name));
        Files.writeString(place.resolve(KeyPlace.MARKER), INSTALLATION + "\n");
        return place;
    }

    private static List<String> problems(KeyPlace... places) {
        return KeyReadiness.settings(PRODUCTION, new KeyPlaces(List.of(places))).problems();
    }
}
