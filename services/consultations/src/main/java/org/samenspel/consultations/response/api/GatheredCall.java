package org.samenspel.consultations.response.api;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.samenspel.consultations.response.SentResponse;

/** How the gateway passes on responses together. */
final class GatheredCall {

    private static final int HEAD = 2 * Long.BYTES + Integer.BYTES;

    private GatheredCall() {}

    /**
     * Reads a call: of each response the id of its campaign, the length of its body, and the body.
     *
     * @throws IllegalArgumentException if a length is not true: what would be read after it is not what was sent
     */
    static List<SentResponse> responses(ByteBuffer call) {
        var responses = new ArrayList<SentResponse>();
        while (call.hasRemaining()) {
            if (call.remaining() < HEAD) {
                throw new IllegalArgumentException("the call ends within the head of a response");
            }
            var campaignId = new UUID(call.getLong(), call.getLong());
            int length = call.getInt();
            if (length < 0 || length > call.remaining()) {
                throw new IllegalArgumentException("the call ends within the body of a response");
            }
            responses.add(new SentResponse(campaignId, call.slice(call.position(), length)));
            call.position(call.position() + length);
        }
        return responses;
    }
}
