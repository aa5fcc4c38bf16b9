package org.samenspel.consultations.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.values.Ids;

class KeyPlacesTest {

    private static final UUID CAMPAIGN = Ids.next();

    private static final String INSTALLATION = "wonen-1";

    @TempDir
    private Path folder;

    private final CampaignKey key = CampaignKey.fresh(CAMPAIGN);
    private final KeptKey kept = new KeptKey(key);

    private Path clear;
    private Path wrapped;
    private KeyPlaces places;

    @BeforeEach
    void makePlaces() throws IOException {
        clear = marked("clear");
        wrapped = marked("wrapped");
        places = with(secret(1));
    }

    private Path marked(String name) throws IOException {
        Path place = Files.createDirectory(folder.resolve(name));
        Files.writeString(place.resolve(KeyPlace.MARKER), INSTALLATION);
        return place;
    }

    @Test
    void keepsACopyInEachPlaceAndReadsThemBack() {
        assertThat(places.keep(key)).isEqualTo(2);

        assertThat(places.copies(kept)).hasSize(2).allMatch(key::isSameAs);
    }

    @Test
    void letsNobodyElseReadACopy() throws IOException {
        places.keep(key);

        for (Path file : List.of(file(clear), file(wrapped))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void keepsNoKeyInTheClearWhereItIsWrapped() throws IOException {
        places.keep(key);

        String stored = Base64.getEncoder().encodeToString(Files.readAllBytes(file(wrapped)));
        assertThat(Files.size(file(wrapped))).isEqualTo(12 + 32 + 16);
        assertThat(stored).doesNotContain(Base64.getEncoder().encodeToString(key.secret()));
    }

    @Test
    void opensAWrappedCopyWithItsSecretAloneAndForItsCampaignAlone() throws IOException {
        places.keep(key);
        UUID other = Ids.next();
        Files.copy(file(wrapped), wrapped.resolve(other + ".key"));

        assertThat(KeyPlace.at(wrapped, INSTALLATION, new Wrapping(secret(1))).read(CAMPAIGN))
                .isPresent();
        assertThat(KeyPlace.at(wrapped, INSTALLATION, new Wrapping(secret(2))).read(CAMPAIGN))
                .isEmpty();
        assertThat(KeyPlace.at(wrapped, INSTALLATION, new Wrapping(secret(1))).read(other))
                .isEmpty();
    }

    @Test
    void countsNoCopyThatCantBeReadOrIsAnotherKey() throws IOException {
        places.keep(key);
        Files.write(file(wrapped), new byte[] {1, 2, 3});
        Files.write(file(clear), CampaignKey.fresh(CAMPAIGN).secret());

        assertThat(places.copies(kept)).isEmpty();
    }

    @Test
    void makesACopyThatIsGoneOrWrongAgain() throws IOException {
        places.keep(key);
        Files.delete(file(wrapped));
        Files.write(file(clear), CampaignKey.fresh(CAMPAIGN).secret());

        assertThat(places.keep(key)).isEqualTo(2);
        assertThat(places.copies(kept)).hasSize(2);
    }

    @Test
    void keepsWhatItCanWhenAPlaceIsAwayAndNeverMakesItsFolder() throws IOException {
        unmount();
        Files.delete(wrapped);

        assertThat(places.keep(key)).isEqualTo(1);
        assertThat(wrapped).doesNotExist();
    }

    @Test
    void neverFillsAnEmptyFolderWhereAPlaceWasMounted() throws IOException {
        unmount();

        assertThat(places.areWithout(CAMPAIGN)).isFalse();
        assertThat(places.keep(key)).isEqualTo(1);
        assertThat(wrapped).isEmptyDirectory();
    }

    @Test
    void takesAPlaceThatAnswersWithAnErrorNotForOneWithoutACopy() throws IOException {
        assertThat(places.areWithout(CAMPAIGN)).isTrue();

        Files.createDirectory(file(clear));

        assertThat(places.areWithout(CAMPAIGN)).isFalse();
        assertThat(places.copies(kept)).isEmpty();
    }

    @Test
    void aCopyThatNobodyCanReadIsNone() throws IOException {
        places.keep(key);
        Files.writeString(file(clear), "no key");
        Files.writeString(file(wrapped), "no key");

        assertThat(places.areWithout(CAMPAIGN)).isTrue();
    }

    @Test
    void aPlaceWhoseCopiesAnotherSecretWrappedIsAwayAndNotWithout() throws IOException {
        places.keep(key);
        Files.delete(file(clear));
        var mistaken = with(secret(2));

        assertThat(mistaken.haveTheirSecrets()).isFalse();
        assertThat(mistaken.areWithout(CAMPAIGN)).isFalse();
        assertThat(mistaken.keep(CampaignKey.fresh(Ids.next()))).isEqualTo(1);
        assertThat(places.copies(kept)).singleElement().matches(key::isSameAs);
    }

    @Test
    void aSecretThatOpensNoCopyIsAnotherOneAlsoWhereNoCheckValueIs() throws IOException {
        places.keep(key);
        Files.delete(wrapped.resolve(KeyPlace.CHECK));

        assertThat(places.haveTheirSecrets()).isTrue();
        assertThat(with(secret(2)).haveTheirSecrets()).isFalse();
    }

    @Test
    void takesAnotherSecretWhileItHasNoCopy() throws IOException {
        places.keep(key);
        places.destroy(CAMPAIGN);

        assertThat(with(secret(2)).keep(key)).isEqualTo(2);
        assertThat(places.haveTheirSecrets()).isFalse();
    }

    @Test
    void destroysACopyThatAnotherSecretWrapped() throws IOException {
        places.keep(key);

        with(secret(2)).destroy(CAMPAIGN);

        assertThat(file(wrapped)).doesNotExist();
    }

    private KeyPlaces with(String secret) {
        return new KeyPlaces(List.of(
                KeyPlace.at(clear, INSTALLATION, null), KeyPlace.at(wrapped, INSTALLATION, new Wrapping(secret))));
    }

    @Test
    void countsNoCopyInAPlaceOfAnotherInstallation() throws IOException {
        places.keep(key);
        Files.writeString(wrapped.resolve(KeyPlace.MARKER), "another");

        assertThat(places.copies(kept)).hasSize(1);
        assertThat(places.areWithout(CAMPAIGN)).isFalse();
    }

    @Test
    void doesNotTakeAKeyForDestroyedWhosePlaceIsNotMounted() throws IOException {
        places.keep(key);
        Path away = Files.move(wrapped, folder.resolve("away"));
        Files.createDirectory(wrapped);

        assertThatThrownBy(() -> places.destroy(CAMPAIGN)).isInstanceOf(UncheckedIOException.class);

        assertThat(file(away)).exists();
    }

    @Test
    void destroysEveryCopyAndWhatACrashLeft() throws IOException {
        places.keep(key);
        Files.write(clear.resolve(CAMPAIGN + ".key.new"), key.secret());

        places.destroy(CAMPAIGN);
        places.destroy(CAMPAIGN);

        assertThat(places.copies(kept)).isEmpty();
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile).map(Path::getFileName).map(Path::toString))
                    .containsOnly(KeyPlace.MARKER, KeyPlace.CHECK);
        }
    }

    /** A hard link stands for what a disk or a snapshot keeps of the file: the name is gone, the content was written over. */
    @Test
    void writesOverACopyBeforeItDeletesIt() throws IOException {
        places.keep(key);
        Path link = Files.createLink(folder.resolve("link"), file(clear));

        places.destroy(CAMPAIGN);

        assertThat(Files.readAllBytes(link)).isEqualTo(new byte[32]);
    }

    @Test
    void saysSoWhenAPlaceCantBeReachedToDestroyItsCopy() throws IOException {
        unmount();
        Files.delete(wrapped);

        assertThatThrownBy(() -> places.destroy(CAMPAIGN)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void refusesAWrappingSecretOfAnotherFormWithoutTellingIt() {
        for (String wrong : List.of("c2hvcnQ=", "not base64 at all!")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Wrapping(wrong))
                    .withMessage("a wrapping secret is 32 bytes in Base64");
        }
    }

    private void unmount() throws IOException {
        Files.delete(wrapped.resolve(KeyPlace.MARKER));
    }

    private static Path file(Path place) {
        return place.resolve(CAMPAIGN + ".key");
    }

    private static String secret(int first) {
        byte[] secret = new byte[32];
        secret[0] = (byte) first;
        return Base64.getEncoder().encodeToString(secret);
    }
}
