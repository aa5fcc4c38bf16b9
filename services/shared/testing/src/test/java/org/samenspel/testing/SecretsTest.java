package org.samenspel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is planted is put together here, so that the scan of the repository doesn't find it. */
class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void findsPrivateKeys() throws IOException {
        assertThat(found("key.pem", "-----BEGIN " + "PRIVATE KEY-----", "-----BEGIN " + "RSA PRIVATE KEY-----"))
                .containsExactly("1: private key", "2: private key");
        assertThat(found("key.pem", "-----BEGIN PUBLIC KEY-----")).isEmpty();
    }

    @Test
    void findsTokensByTheFormThatTheirMakersGaveThem() throws IOException {
        String letters = "abcdefghijklmnopqrstuvwxyzabcdefghij";

        assertThat(found(
                        "notes.md",
                        "AK" + "IAIOSFODNN7EXAMPLE",
                        "gh" + "p_" + letters,
                        "gl" + "pat-" + letters,
                        "npm" + "_" + letters,
                        "Bearer ey" + "JhbGciOiJub25l.ey" + "JzdWIiOiJhYmMi.",
                        "postgresql://app:" + "correcthorse@db.example/plans"))
                .containsExactly("1: token", "2: token", "3: token", "4: token", "5: token", "6: token");
    }

    @Test
    void findsWhatANameOfASecretIsSetToInSettingsAndInQuotes() throws IOException {
        assertThat(found("application.properties", "quarkus.datasource." + "password=horse-battery"))
                .containsExactly("1: password");
        assertThat(found("values.yaml", "client" + "Secret: horsebattery")).containsExactly("1: password");
        assertThat(found(
                        "roles.sql",
                        "create role app login " + "password 'horse'",
                        "login password " + "'horsebattery'"))
                .containsExactly("2: password");
        assertThat(found("realm.json", "{\"type\": \"" + "password\", \"value\": \"horsebattery\"}"))
                .containsExactly("1: password");
        assertThat(found("Some.java", "String api" + "Key = \"horsebattery\";")).containsExactly("1: password");
    }

    @Test
    void takesWhatIsMarkedAsTheDemosOrFilledInLaterForNone() throws IOException {
        assertThat(found(
                        "settings.yaml",
                        "password: demo-plans-app",
                        "password: \"${DB_PASSWORD}\"",
                        "password: {{ .password | quote }}",
                        "secretName: plans-database"))
                .isEmpty();
    }

    @Test
    void findsRandomDigitsAndNineOfTenRandomTextsWhateverTheyAreCalled() throws IOException {
        var random = new Random(7);
        var texts = new ArrayList<String>();
        var digits = new ArrayList<String>();
        byte[] key = new byte[32];
        for (int n = 0; n < 200; n++) {
            random.nextBytes(key);
            texts.add("use(\"" + Base64.getEncoder().encodeToString(key) + "\");");
            digits.add("use(\"" + HexFormat.of().formatHex(key) + "\");");
        }

        assertThat(found("Some.java", texts.toArray(String[]::new))).hasSizeGreaterThan(180);
        assertThat(found("Some.java", digits.toArray(String[]::new)).stream().filter(it -> it.endsWith("digits")))
                .hasSize(200);
    }

    @Test
    void takesNamesPathsAndIdsForNone() throws IOException {
        assertThat(found(
                        "Some.java",
                        "void percentagesShownAddUpTo100AndAreLessThanOneFromTheExactOnes() {}",
                        "https://demo.example/partners/v1/organizations/0193a1c0-7b1e-7000-8000-3f2a1b0c9d8e/contacts",
                        "response_0193a1c07b1e400080006f7e8d9c0b1a",
                        "docs/decisions/0040-a-pod-that-leaves-sends-its-clients-away.md"))
                .isEmpty();
    }

    @Test
    void takesWhatIsKnownForNone() throws IOException {
        String digest = HexFormat.of()
                .formatHex(new byte[] {1, -2, 35, -74, 55, 106, -117, 8, 91, 10, -11, 120, 13, 14, 75, 60});
        Path file = Files.writeString(folder.resolve("contract.yaml"), "digest: " + digest);

        assertThat(new Secrets(Set.of()).in(List.of(file))).hasSize(1);
        assertThat(new Secrets(Set.of(digest)).in(List.of(file))).isEmpty();
    }

    @Test
    void tellsTheirPlaceAndNeverTheirValue() throws IOException {
        String value = "horse" + "battery";
        Path file = Files.writeString(folder.resolve("a.yaml"), "one: two\npassword: " + value);

        assertThat(new Secrets(Set.of()).in(List.of(file))).containsExactly(file + ":2: password");
    }

    private List<String> found(String name, String... lines) throws IOException {
        Path file = Files.write(folder.resolve(name), List.of(lines));
        return new Secrets(Set.of())
                .in(List.of(file)).stream()
                        .map(found -> found.substring(file.toString().length() + 1))
                        .toList();
    }
}
