package org.samenspel.values.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GeneralProblemTest {

    @ParameterizedTest
    @EnumSource
    void saysWhatItIsInThreeLanguages(GeneralProblem problem) {
        assertThat(problem.title()).hasNoNullFieldsOrProperties();
        assertThat(problem.status()).isBetween(400, 599);
        assertThat(problem.urn()).matches("urn:problem-type:(belgif|samenspel):[a-z][a-zA-Z]+");
    }

    @Test
    void hasEachUrnOnce() {
        assertThat(Arrays.stream(GeneralProblem.values()).map(GeneralProblem::urn))
                .doesNotHaveDuplicates();
    }

    @Test
    void pointsToTheGuideForItsTypesAndNowhereForOurs() {
        assertThat(GeneralProblem.BAD_REQUEST.href())
                .isEqualTo(URI.create("https://www.belgif.be/specification/rest/api-guide/problems/badRequest.html"));
        assertThat(GeneralProblem.PRECONDITION_FAILED.href()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "401, INVALID_ACCESS_TOKEN",
        "403, MISSING_PERMISSION",
        "404, RESOURCE_NOT_FOUND",
        "405, METHOD_NOT_ALLOWED",
        "406, NOT_ACCEPTABLE",
        "408, REQUEST_TIMEOUT",
        "409, CONFLICT",
        "412, PRECONDITION_FAILED",
        "413, PAYLOAD_TOO_LARGE",
        "414, URI_TOO_LONG",
        "415, UNSUPPORTED_MEDIA_TYPE",
        "421, MISDIRECTED_REQUEST",
        "428, PRECONDITION_REQUIRED",
        "429, TOO_MANY_REQUESTS",
        "502, BAD_GATEWAY",
        "503, SERVICE_UNAVAILABLE",
        "504, GATEWAY_TIMEOUT",
    })
    void isFoundByItsStatus(int status, GeneralProblem problem) {
        assertThat(GeneralProblem.ofStatus(status)).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({"418, BAD_REQUEST", "507, INTERNAL_SERVER_ERROR"})
    void takesAStatusWithoutATypeForTheGeneralOneOfItsClass(int status, GeneralProblem problem) {
        assertThat(GeneralProblem.ofStatus(status)).isEqualTo(problem);
    }
}
