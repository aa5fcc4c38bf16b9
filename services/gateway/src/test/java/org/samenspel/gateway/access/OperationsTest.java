package org.samenspel.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.gateway.Configured;

class OperationsTest {

    private final Operations operations = new Operations(Configured.gateway(Map.of()));

    @ParameterizedTest
    @CsvSource({
        "GET, /plans/v1/health, REMOVED",
        "HEAD, /plans/v1/health, REMOVED",
        "GET, /plans/v1/doc/openapi.yaml, REMOVED",
        "GET, /consultations/v1/refData/problemTypes, REMOVED",
        "POST, /consultations/v1/campaigns/019aa111/responses, REMOVED",
        "GET, /consultations/v1/campaigns/019aa111/questionnaire, OPTIONAL"
    })
    void letsAnybodyDoWhatIsPublic(String method, String path, Identity identity) {
        assertThat(operations.identity(method, path)).isEqualTo(identity);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /partners/v1/documents/019aa111/content, DOCUMENT",
        "GET, /partners/v1/documents/019aa111/content, WHOLE",
        "PUT, /partners/v1/documents/019aa111, WHOLE",
        "POST, /consultations/v1/campaigns/019aa111/responses, GATHERED",
        "POST, /consultations/v1/campaigns/019aa111/results, WHOLE",
        "POST, /plans/v1/campaigns/019aa111/responses, WHOLE",
        "GET, /plans/v1/health, HEALTH",
        "HEAD, /plans/v1/health, HEALTH",
        "POST, /plans/v1/health, WHOLE",
        "GET, /plans/v1/health/x, WHOLE",
        "GET, /consultations/v1/campaigns/019aa111/questionnaire, WHOLE"
    })
    void passesEachBodyAsItsOperationHasIt(String method, String path, Passage passage) {
        assertThat(operations.passage(method, path)).isEqualTo(passage);
    }

    @Test
    void takesNoDocumentWithoutToken() {
        var open = new Operations(Configured.gateway(Map.of(
                "samenspel.gateway.without-token", "PUT /*/v1/files/{id}",
                "samenspel.gateway.documents", "PUT /*/v1/files/{id}")));

        assertThat(open.passage("PUT", "/partners/v1/files/1")).isEqualTo(Passage.WHOLE);
    }

    @Test
    void gathersNothingThatNeedsToken() {
        var closed = new Operations(Configured.gateway(Map.of("samenspel.gateway.gathered", "POST /plans/v1/plans")));

        assertThat(closed.passage("POST", "/plans/v1/plans")).isEqualTo(Passage.WHOLE);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /consultations/v1/campaigns/019aa111/responses",
        "PUT, /consultations/v1/campaigns/019aa111/questionnaire",
        "POST, /plans/v1/health",
        "GET, /plans/v1/campaigns/019aa111/questionnaire",
        "GET, /consultations/v1/campaigns/019aa111/results",
        "GET, /consultations/v1/campaigns/a/b/questionnaire",
        "GET, /plans/v1/doc/openapiXyaml",
        "GET, /plans/v1/health/",
        "GET, /plans/v1/healthy",
        "GET, plans/v1/health",
        "GET, //v1/health",
        "GET, /v1/health",
        "get, /plans/v1/health"
    })
    void asksTokenForWhatOnlyLooksPublic(String method, String path) {
        assertThat(operations.identity(method, path)).isEqualTo(Identity.REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plans/v1/health", "GET plans", "GET /plans/.*", "GET /plans/**", "GET /"})
    void refusesSettingThatIsNoMethodAndPath(String operation) {
        var config = Configured.gateway(Map.of("samenspel.gateway.without-token", operation));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Operations(config))
                .withMessageContaining(operation);
    }
}
