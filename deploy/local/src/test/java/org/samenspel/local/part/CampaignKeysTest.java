package org.samenspel.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.local.Ports;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;

class CampaignKeysTest {

    @TempDir
    private Path home;

    @AfterEach
    void deleteMemory() {
        Folders.delete(settings().memory());
    }

    @Test
    void keepsKeysInMemoryAndWrappedOnTheDiskByASecretInMemory() throws IOException {
        var keys = new CampaignKeys(settings());

        keys.prepare();
        keys.prepare();

        var environment = keys.environment();
        Path clear = Path.of(environment.get("SAMENSPEL_CONSULTATIONS_KEYS_PLACES_0__FOLDER"));
        Path secret = Path.of(environment.get("SAMENSPEL_CONSULTATIONS_KEYS_PLACES_1__WRAPPING_SECRET_FILE"));
        assertThat(Files.getFileStore(clear).type()).isEqualTo("tmpfs");
        assertThat(Files.getFileStore(secret).type()).isEqualTo("tmpfs");
        assertThat(Path.of(environment.get("SAMENSPEL_CONSULTATIONS_KEYS_PLACES_1__FOLDER")))
                .isDirectory()
                .isEqualTo(settings().data().resolve("keys"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(clear)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
    }

    @Test
    void marksBothPlacesAsThoseOfThisInstallationAgainWhereAMarkIsGone() throws IOException {
        var keys = new CampaignKeys(settings());
        keys.prepare();
        var environment = keys.environment();
        Path wrapped = Path.of(environment.get("SAMENSPEL_CONSULTATIONS_KEYS_PLACES_1__FOLDER"));
        Files.delete(wrapped.resolve("samenspel-keys"));

        keys.prepare();

        assertThat(wrapped.resolve("samenspel-keys"))
                .hasContent(environment.get("SAMENSPEL_CONSULTATIONS_KEYS_INSTALLATION"));
        assertThat(Path.of(environment.get("SAMENSPEL_CONSULTATIONS_KEYS_PLACES_0__FOLDER"), "samenspel-keys"))
                .hasContent(environment.get("SAMENSPEL_CONSULTATIONS_KEYS_INSTALLATION"));
    }

    @Test
    void makesNoOtherSecretWhileTheDiskOfTheFirstOneIsNotMounted() throws IOException {
        Path secret = home.resolve("secret");
        var keys = new CampaignKeys(settings(), Optional.of(secret));
        keys.prepare();
        Path copy = Files.writeString(settings().data().resolve("keys/one.key"), "wrapped");
        Path away = Files.move(secret, home.resolve("away"));

        assertThatThrownBy(keys::prepare).isInstanceOf(Refusal.class).hasMessageContaining("mount its disk");
        assertThatThrownBy(new CampaignKeys(settings(), Optional.empty())::prepare)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("set SAMENSPEL_KEYS");

        assertThat(secret).doesNotExist();
        assertThat(copy).exists();
        Files.move(away, secret);
        keys.prepare();
    }

    @Test
    void makesAnotherSecretWhereNoCopyIsLeft() throws IOException {
        Path secret = home.resolve("secret");
        var keys = new CampaignKeys(settings(), Optional.of(secret));
        keys.prepare();
        Files.delete(secret);

        keys.prepare();

        assertThat(secret).exists();
    }

    @Test
    void aRebootLeavesNoCopyThatOnlyTheSecretInMemoryOpened() throws IOException {
        var keys = new CampaignKeys(settings(), Optional.empty());
        keys.prepare();
        Path copy = Files.writeString(settings().data().resolve("keys/one.key"), "wrapped");
        Folders.delete(settings().memory());

        keys.prepare();

        assertThat(copy).doesNotExist();
    }

    @Test
    void saysThatARebootLosesWhatIsOpen() {
        assertThat(new CampaignKeys(settings()).advice())
                .startsWith("A reboot loses the answers to campaigns that are open");
    }

    private Settings settings() {
        return new Settings(home, home.resolve("state"), new Ports(18080));
    }
}
