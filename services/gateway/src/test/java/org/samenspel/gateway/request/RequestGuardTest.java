package org.samenspel.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpVersion;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.gateway.Configured;
import org.samenspel.gateway.problem.Refusal;
import org.samenspel.values.problem.GeneralProblem;

class RequestGuardTest {

    private final RequestGuard guard = new RequestGuard(Configured.gateway(Map.of()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plans/v1/health/../plans",
                "/plans/v1/health/..",
                "/plans/v1/./health",
                "/plans/v1/health/%2e%2e/plans",
                "/plans/v1/health/%2E./plans",
                "/plans/v1/health%2f..%2fplans",
                "/plans/v1/health%2F",
                "/plans/v1/health%5c..%5cplans",
                "/plans/v1/health%252e%252e",
                "/plans/v1/%68ealth",
                "/plans/v1/health%00",
                "/plans/v1/health%0d%0aX-User:%20me",
                "/plans/v1//health",
                "//plans/v1/health",
                "/plans/v1/health;x=y",
                "/plans/v1/health;/../plans",
                "/plans/v1/..;/q/metrics",
                "/plans;x/v1/health",
                "/plans/v1\\health",
                "/plans/v1/..\\plans",
                "/plans/v1/health\u0001",
                "/plans/v1/h\u00e9alth",
                "/plans/v1/health#fragment",
                "/plans/v1/health?a=b#fragment",
                "/plans/v1/health?a=\\",
                "/plans/v1/health?a=%zz",
                "/plans/v1/health?lang=fr&a=%zz",
                "/?lang=%zz",
                "/?lang=%",
                "/plans/v1/health?%4",
                "/plans/v1/health?a=b|c",
                "/plans/v1/health?a=<b>",
                "http://localhost/plans/v1/health"
            })
    void refusesPathThatCouldBeReadInTwoWays(String target) {
        refused(target, GeneralProblem.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=abc%3D", "q=caf%C3%A9&page=1", "sort=-name", "goals=SD1%7COD2", "a=%252e"})
    void passesQueryAsItIs(String query) {
        assertThatCode(() -> guard.checkTarget("/plans/v1/plans?" + query)).doesNotThrowAnyException();
    }

    @Test
    void refusesLongTarget() {
        String longest = "/plans/v1/health?a=" + "x".repeat(4_096 - 19);

        guard.checkTarget(longest);
        refused(longest + "x", GeneralProblem.URI_TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({
        "Transfer-Encoding, 'gzip, chunked', Accept, x, HTTP_1_1",
        "Transfer-Encoding, chunked, Transfer-Encoding, identity, HTTP_1_1",
        "Transfer-Encoding, chunked, Content-Length, 5, HTTP_1_1",
        "Transfer-Encoding, chunked, Accept, x, HTTP_1_0",
        "Host, localhost, Host, other, HTTP_1_1",
        "Authorization, Bearer x, Authorization, Bearer y, HTTP_1_1"
    })
    void refusesWhatIsSaidInTwoWays(String name, String value, String other, String second, HttpVersion version) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().add(name, value).add(other, second);

        assertThatThrownBy(() -> RequestGuard.checkFraming(headers, version)).isInstanceOf(Refusal.class);
    }

    @Test
    void passesChunksAndLengths() {
        MultiMap chunks = MultiMap.caseInsensitiveMultiMap().add("Transfer-Encoding", "chunked");
        MultiMap length = MultiMap.caseInsensitiveMultiMap().add("Content-Length", "5");

        RequestGuard.checkFraming(chunks, HttpVersion.HTTP_1_1);
        RequestGuard.checkFraming(length, HttpVersion.HTTP_1_0);
    }

    private void refused(String target, GeneralProblem problem) {
        assertThatThrownBy(() -> guard.checkTarget(target))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }
}
