package org.samenspel.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.gateway.access.Identity;

class PassedHeadersTest {

    private final PassedHeaders headers = new PassedHeaders();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-User",
                "X-Organization",
                "X-Remote-User",
                "X-Forwarded-For",
                "X-Forwarded-Host",
                "X-Forwarded-Proto",
                "X-Forwarded-Port",
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
        assertThat(headers.toService(received(name, "forged"), Identity.REQUIRED)
                        .names())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"REQUIRED, Bearer x", "OPTIONAL, Bearer x", "REMOVED,"})
    void passesTokenUnlessTheServiceMustNotKnowWhoCalls(Identity identity, String passed) {
        assertThat(headers.toService(received("Authorization", "Bearer x"), identity)
                        .get("Authorization"))
                .isEqualTo(passed);
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

    private static MultiMap received(String name, String value) {
        return MultiMap.caseInsensitiveMultiMap().add(name, value);
    }
}
