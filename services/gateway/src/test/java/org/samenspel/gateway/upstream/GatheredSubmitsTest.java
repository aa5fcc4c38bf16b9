package org.samenspel.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is plain enough to be gathered: everything else is left to the service. */
class GatheredSubmitsTest {
    private static final String ID = "019aa111-0000-7000-8000-00000000000a";

    @Test
    void readsTheCampaignOfAPlainPath() {
        assertThat(GatheredSubmits.id("/consultations/v1/campaigns/" + ID + "/responses"))
                .contains(UUID.fromString(ID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/consultations/v1/campaigns/" + ID + "/responses?lang=fr",
                "/consultations/v1/campaigns/" + ID + "/responses?",
                "/consultations/v1/campaigns/019AA111-0000-7000-8000-00000000000A/responses",
                "/consultations/v1/campaigns/1-2-3-4-5/responses",
                "/consultations/v1/campaigns/x/responses"
            })
    void leavesEveryOtherPathToTheService(String uri) {
        assertThat(GatheredSubmits.id(uri)).isEmpty();
    }

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
