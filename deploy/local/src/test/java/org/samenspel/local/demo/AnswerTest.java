package org.samenspel.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.junit.jupiter.api.Test;
import org.samenspel.local.Refusal;

class AnswerTest {

    private static final String NOT_KNOWN =
            "{\"type\":\"urn:problem-type:belgif:input-validation:referencedResourceNotFound\"}";

    @Test
    void whatIsNotKnownYetIsWaitedFor() {
        assertThat(answer(400, NOT_KNOWN).isTooEarly()).isTrue();
        assertThat(answer(403, "{\"type\":\"urn:problem-type:samenspel:organizationNotRegistered\"}")
                        .isTooEarly())
                .isTrue();
    }

    @Test
    void whatIsNotThereOrNotShownIsNotWaitedFor() {
        assertThat(answer(404, NOT_KNOWN).isTooEarly()).isFalse();
    }

    @Test
    void anyOtherRefusalIsNotWaitedFor() {
        assertThat(answer(409, "{\"type\":\"urn:problem-type:samenspel:campaignNotOpen\"}")
                        .isTooEarly())
                .isFalse();
    }

    @Test
    void refusesWithTheSentencesOfAProblemAndOfItsFields() throws JsonProcessingException {
        Answer answer = problem(400, """
                {"type":"urn:x:badRequest","title":"The request is not valid","status":400,"instance":"urn:uuid:1",
                 "issues":[{"in":"body","name":"receivedOn","detail":"receivedOn must not be after 2027-03-01"},
                           {"in":"body","name":"person.name","detail":"is too short"}]}""");

        assertThatThrownBy(answer::orRefuse)
                .isInstanceOf(Refusal.class)
                .hasMessage("Stopped: PUT /x was answered 400: The request is not valid."
                        + " receivedOn must not be after 2027-03-01. person.name: is too short");
    }

    @Test
    void saysWhereToLookInTheLogOfAFault() throws JsonProcessingException {
        Answer fault = problem(503, """
                {"title":"The service is not available","detail":"Try again","instance":"urn:uuid:1"}""");

        assertThat(fault.sentence()).isEqualTo("The service is not available. Try again. urn:uuid:1");
    }

    @Test
    void saysWhatIsNoProblemAsItCame() {
        assertThat(answer(502, "Bad Gateway").sentence()).isEqualTo("Bad Gateway");
    }

    private static Answer problem(int status, String body) throws JsonProcessingException {
        return new Answer("PUT /x", status, null, body, Json.MAPPER.readTree(body));
    }

    private static Answer answer(int status, String body) {
        return new Answer("GET /some/path", status, null, body, MissingNode.getInstance());
    }
}
