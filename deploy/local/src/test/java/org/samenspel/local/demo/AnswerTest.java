package org.samenspel.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import org.junit.jupiter.api.Test;

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

    private static Answer answer(int status, String body) {
        return new Answer("GET /some/path", status, null, body, MissingNode.getInstance());
    }
}
