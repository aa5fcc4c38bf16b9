package org.samenspel.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
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

    @ParameterizedTest
    @EnumSource(names = {"REQUIRED", "OPTIONAL"})
    void passesTheTraceOfWhoBringsAToken(Identity identity) {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

        assertThat(headers.toService(withToken().add("traceparent", trace), identity)
                        .get("traceparent"))
                .isEqualTo(trace);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "anna.peeters@example.org",
                "00-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA-00f067aa0ba902b7-01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-"
            })
    void makesATraceForWhoNamesNoneThatIsRight(@Nullable String named) {
        MultiMap received = withToken();
        if (named != null) {
            received.add("traceparent", named);
        }

        String first = headers.toService(received, Identity.REQUIRED).get("traceparent");

        assertThat(first)
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00")
                .isNotEqualTo(headers.toService(received, Identity.REQUIRED).get("traceparent"));
    }

    @ParameterizedTest
    @EnumSource
    void withoutATokenThereIsNoTrace(Identity identity) {
        MultiMap received = received("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

        assertThat(headers.toService(received, identity).names()).isEmpty();
    }

    @Test
    void whereATokenIsTakenAwayTheTraceIsToo() {
        MultiMap received = withToken().add("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

        assertThat(headers.toService(received, Identity.REMOVED).names()).isEmpty();
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

    private static MultiMap withToken() {
        return received("Authorization", "Bearer x");
    }

    private static MultiMap received(String name, String value) {
        return MultiMap.caseInsensitiveMultiMap().add(name, value);
    }
}
