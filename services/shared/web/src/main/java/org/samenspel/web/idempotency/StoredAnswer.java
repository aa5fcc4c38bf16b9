package org.samenspel.web.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was first given, and as it is given again.
 *
 * @param status the HTTP status
 * @param location the {@code Location} header
 * @param etag the {@code ETag} header, with its quotes
 * @param body the body as JSON
 */
record StoredAnswer(
        int status,
        @Nullable String location,
        @Nullable String etag,
        @Nullable String body) {

    Response toResponse() {
        var answer = Response.status(status).entity(body);
        if (body != null) {
            answer.type("application/json");
        }
        return answer.header(HttpHeaders.LOCATION, location)
                .header(HttpHeaders.ETAG, etag)
                .build();
    }
}
