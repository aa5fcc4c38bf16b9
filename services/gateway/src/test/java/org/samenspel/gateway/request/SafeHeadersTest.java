package org.samenspel.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.gateway.Configured;

class SafeHeadersTest {

    @Test
    void forbidsStoringByDefault() {
        assertThat(added("https://samenspel.example").get("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({"https://samenspel.example, max-age=31536000; includeSubDomains", "http://localhost:8080,"})
    void asksForEncryptionWhereThereIsOne(String address, @Nullable String expected) {
        assertThat(added(address).get("Strict-Transport-Security")).isEqualTo(expected);
    }

    private static MultiMap added(String address) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        new SafeHeaders(Configured.gateway(Map.of("samenspel.gateway.address", address))).addTo(headers);
        return headers;
    }
}
