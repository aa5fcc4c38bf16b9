package org.samenspel.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vertx.core.MultiMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.gateway.Configured;
import org.samenspel.gateway.access.Identity;

class PassedHeadersTest {

    private final PassedHeaders headers = at("https://samenspel.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-User",
                "X-Organization",
                "X-Remote-User",
                "X-Forwarded-For",
                "X-Forwarded-User",
                "X-Forwarded-Prefix",
                "X-Original-URL",
                "X-Rewrite-URL",
                "X-HTTP-Method-Override",
                "X-Real-IP",
                "Forwarded",
                "Via",
                "Cookie",
                "Proxy-Authorization",
                "traceparent",
                "baggage",
                "User-Agent",
                "Referer",
                "Upgrade",
                "TE",
                "X-Whatever"
            })
    void stripsWhatNoContractNames(String name) {
        MultiMap passed = headers.toService(received(name, "forged"), Identity.REQUIRED);

        assertThat(passed.names())
                .containsExactlyInAnyOrder("X-Forwarded-Proto", "X-Forwarded-Host", "X-Forwarded-Port");
        assertThat(passed.entries()).extracting(Map.Entry::getValue).doesNotContain("forged");
    }

    @ParameterizedTest
    @CsvSource({"REQUIRED, Bearer x", "OPTIONAL, Bearer x", "REMOVED,"})
    void passesTokenUnlessTheServiceMustNotKnowWhoCalls(Identity identity, String passed) {
        assertThat(headers.toService(received("Authorization", "Bearer x"), identity)
                        .get("Authorization"))
                .isEqualTo(passed);
    }

    @ParameterizedTest
    @CsvSource({
        "https://samenspel.example, https, samenspel.example, 443",
        "http://localhost:8080, http, localhost:8080, 8080",
        "http://samenspel.example, http, samenspel.example, 80"
    })
    void tellsServiceConfiguredAddressWhateverClientClaims(String address, String scheme, String host, String port) {
        MultiMap claimed = received("Host", "evil.example")
                .add("X-Forwarded-Host", "evil.example")
                .add("X-Forwarded-Proto", "gopher")
                .add("X-Forwarded-Port", "1");

        assertThat(at(address).toService(claimed, Identity.REQUIRED).entries())
                .extracting(Map.Entry::getKey, Map.Entry::getValue)
                .containsExactlyInAnyOrder(
                        tuple("X-Forwarded-Proto", scheme),
                        tuple("X-Forwarded-Host", host),
                        tuple("X-Forwarded-Port", port));
    }

    @Test
    void keepsWhatConcernsConnectionOrCookiesFromClient() {
        MultiMap answer = received("ETag", "\"7\"")
                .add("Set-Cookie", "a=b")
                .add("Server", "x")
                .add("Keep-Alive", "5")
                .add("Connection", "close, X-Hop")
                .add("X-Hop", "y");
        MultiMap passed = MultiMap.caseInsensitiveMultiMap();

        headers.toClient(answer, passed);

        assertThat(passed.names()).containsExactly("ETag");
        assertThat(passed.get("ETag")).isEqualTo("\"7\"");
    }

    private static PassedHeaders at(String address) {
        return new PassedHeaders(Configured.gateway(Map.of("samenspel.gateway.address", address)));
    }

    private static MultiMap received(String name, String value) {
        return MultiMap.caseInsensitiveMultiMap().add(name, value);
    }
}
