package org.samenspel.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is plain enough to be gathered: everything else is left to the service. */
class GatheredSubmitsTest {
    @ParameterizedTest
    @CsvSource({
        "application/json, true",
        "application/json; charset=UTF-8, true",
        "application/json;charset=utf-8, true",
        "application/json; charset=latin1, false",
        "application/merge-patch+json, false",
        "text/plain, false",
        ", false"
    })
    void takesJsonInUtf8Only(@Nullable String type, boolean taken) {
        assertThat(GatheredSubmits.isJson(type)).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({
        ", true",
        "*/*, true",
        "application/json, true",
        "'application/json, text/plain, */*', true",
        "'*/*, application/json;q=0', false",
        "text/html, false"
    })
    void takesClientsThatCertainlyReadJson(@Nullable String accept, boolean taken) {
        assertThat(GatheredSubmits.acceptsJson(accept)).isEqualTo(taken);
    }
}
