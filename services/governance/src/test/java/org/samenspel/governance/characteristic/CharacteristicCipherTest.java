package org.samenspel.governance.characteristic;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspel.governance.characteristic.Keys.SECOND;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CharacteristicCipherTest {

    private static final UUID PERSON = UUID.randomUUID();
    private static final Declared DECLARED = new Declared(
            UUID.randomUUID(), new Characteristics(Origin.FOREIGN, Gender.WOMAN, LocalDate.of(1979, 2, 20)));

    private final CharacteristicCipher cipher = new CharacteristicCipher(Keys.first());

    @Test
    void opensWhatItSealed() {
        assertThat(cipher.open(PERSON, cipher.seal(PERSON, DECLARED))).isEqualTo(DECLARED);
    }

    @Test
    void opensADeclarationOfWhichPartsAreKeptToOneself() {
        var some = new Declared(UUID.randomUUID(), new Characteristics(null, Gender.OTHER, null));

        assertThat(cipher.open(PERSON, cipher.seal(PERSON, some))).isEqualTo(some);
    }

    @Test
    void neverSealsTwiceAlike() {
        Encrypted one = cipher.seal(PERSON, DECLARED);
        Encrypted other = cipher.seal(PERSON, DECLARED);

        assertThat(one.nonce()).hasSize(12).isNotEqualTo(other.nonce());
        assertThat(one.content()).isNotEqualTo(other.content());
        assertThat(new String(one.content(), ISO_8859_1)).doesNotContain("FOREIGN", "WOMAN", "1979");
    }

    @Test
    void doesNotOpenTheDeclarationOfAnotherPerson() {
        Encrypted encrypted = cipher.seal(PERSON, DECLARED);

        assertThatThrownBy(() -> cipher.open(UUID.randomUUID(), encrypted)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void doesNotOpenWhatWasChanged() {
        Encrypted encrypted = cipher.seal(PERSON, DECLARED);
        encrypted.content()[0] ^= 1;

        assertThatThrownBy(() -> cipher.open(PERSON, encrypted)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opensWithTheKeyThatTheDeclarationNames() {
        var rotating = new CharacteristicCipher(Keys.rotating());

        assertThat(rotating.open(PERSON, cipher.seal(PERSON, DECLARED))).isEqualTo(DECLARED);
        assertThat(rotating.seal(PERSON, DECLARED).keyId()).isEqualTo("second");
    }

    @Test
    void saysWhichKeyIsMissing() {
        Encrypted encrypted = cipher.seal(PERSON, DECLARED);
        var withoutFirst = new CharacteristicCipher(Keys.of("second", Map.of("second", SECOND)));

        assertThatThrownBy(() -> withoutFirst.open(PERSON, encrypted))
                .hasMessage("A declaration needs a key that is not configured: first");
    }

    @Test
    void refusesToStartWithoutTheActiveKeyOrWithAShortOne() {
        assertThatThrownBy(() -> new CharacteristicCipher(Keys.none()))
                .hasMessageStartingWith("samenspel.characteristics.active-key must name a key of")
                .hasMessageContaining("openssl rand -base64 32");
        assertThatThrownBy(() -> new CharacteristicCipher(Keys.of("third", Map.of("second", SECOND))))
                .hasMessageStartingWith("samenspel.characteristics.active-key must name a key of");
        assertThatThrownBy(() -> new CharacteristicCipher(Keys.of("short", Map.of("short", "c2hvcnQ="))))
                .hasMessage("samenspel.characteristics.secrets.short must be 32 bytes in Base64");
    }

    @Test
    void neverPrintsWhatSomebodyDeclared() {
        assertThat(DECLARED.toString()).doesNotContain("FOREIGN", "WOMAN", "1979");
    }
}
