package org.samenspel.documents.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.values.rule.InvalidInput;

class ContentDigestTest {

    /** Of no content at all. */
    private static final String HEX = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static final String HEADER = "sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:";

    @Test
    void readsAndWritesWhatHttpSays() {
        assertThat(ContentDigest.read(HEADER)).isEqualTo(HEX);
        assertThat(ContentDigest.read("sha-512=:AAAA:, " + HEADER)).isEqualTo(HEX);
        assertThat(ContentDigest.write(HEX)).isEqualTo(HEADER);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "sha-256=47DEQ",
                "sha-512=:AAAA:",
                "sha-256=:short:",
                "xsha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:"
            })
    void refusesHeaderWithoutSha256(String header) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> ContentDigest.read(header));
    }
}
