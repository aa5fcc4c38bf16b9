package org.samenspel.gateway.upstream;

import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import java.util.UUID;

/**
 * A request that goes together with others.
 *
 * @param id of what it is for: the campaign
 * @param body as the client sent it
 * @param outcome what becomes of this one
 */
record Submit(UUID id, Buffer body, Promise<Outcome> outcome) {
    private static final int HEAD = 16 + 4;

    Submit(UUID id, Buffer body) {
        this(id, body, Promise.promise());
    }

    /** How many bytes it is in a call. */
    int length() {
        return HEAD + body.length();
    }

    void appendTo(Buffer call) {
        call.appendLong(id.getMostSignificantBits())
                .appendLong(id.getLeastSignificantBits())
                .appendInt(body.length())
                .appendBuffer(body);
    }
}
