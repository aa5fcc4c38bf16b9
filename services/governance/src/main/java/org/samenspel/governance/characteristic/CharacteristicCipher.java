package org.samenspel.governance.characteristic;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts declarations with AES-256-GCM. The person's id is authenticated with the text: a row copied to another person does not
 * open.
 */
@ApplicationScoped
class CharacteristicCipher {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final String DEMO = "demo-";
    private static final String NO_KEY =
            "samenspel.characteristics.active-key must name a key of samenspel.characteristics.secrets.<key id>:"
                    + " 32 bytes in Base64, which openssl rand -base64 32 makes.";
    private static final String SEPARATOR = ";";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final String activeKey;
    private final Map<String, SecretKey> keys;

    CharacteristicCipher(CharacteristicKeys configuration) {
        this.keys = configuration.secrets().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, secret -> keyOf(secret.getKey(), secret.getValue())));
        this.activeKey = configuration
                .activeKey()
                .filter(keys::containsKey)
                .orElseThrow(() -> new IllegalStateException(NO_KEY));
    }

    String activeKey() {
        return activeKey;
    }

    Encrypted seal(UUID personId, Declared declared) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] text = write(declared.characteristics()).getBytes(StandardCharsets.UTF_8);
        byte[] content = run(Cipher.ENCRYPT_MODE, activeKey, nonce, personId, text);
        return new Encrypted(declared.declarationId(), activeKey, nonce, content);
    }

    Declared open(UUID personId, Encrypted encrypted) {
        byte[] text = run(Cipher.DECRYPT_MODE, encrypted.keyId(), encrypted.nonce(), personId, encrypted.content());
        return new Declared(encrypted.declarationId(), read(new String(text, StandardCharsets.UTF_8)));
    }

    private byte[] run(int mode, String keyId, byte[] nonce, UUID personId, byte[] input) {
        SecretKey key = keys.get(keyId);
        if (key == null) {
            throw new IllegalStateException("A declaration needs a key that is not configured: " + keyId);
        }
        try {
            Cipher cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(personId.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A declaration can't be encrypted or decrypted with key " + keyId, e);
        }
    }

    private static String write(Characteristics declared) {
        return text(declared.origin()) + SEPARATOR + text(declared.gender()) + SEPARATOR + text(declared.birthDate());
    }

    private static Characteristics read(String text) {
        String[] parts = text.split(SEPARATOR, -1);
        return new Characteristics(
                parts[0].isEmpty() ? null : Origin.valueOf(parts[0]),
                parts[1].isEmpty() ? null : Gender.valueOf(parts[1]),
                parts[2].isEmpty() ? null : LocalDate.parse(parts[2]));
    }

    private static String text(@Nullable Object part) {
        return part == null ? "" : part.toString();
    }

    private static SecretKey keyOf(String id, String secret) {
        String text = secret.startsWith(DEMO) ? secret.substring(DEMO.length()) : secret;
        byte[] bytes = Base64.getDecoder().decode(text);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException(
                    "samenspel.characteristics.secrets.%s must be %d bytes in Base64".formatted(id, KEY_BYTES));
        }
        return new SecretKeySpec(bytes, "AES");
    }
}
