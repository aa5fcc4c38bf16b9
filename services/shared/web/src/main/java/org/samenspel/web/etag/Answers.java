package org.samenspel.web.etag;

import jakarta.ws.rs.core.Response;
import org.samenspel.web.href.Linked;
import org.samenspel.web.persistence.Aggregate;

/** Answers a resource with its version as {@code ETag}: what the caller sends back as {@code If-Match} to change it. */
public final class Answers {

    private Answers() {}

    /** 200: the aggregate as it is now. */
    public static Response of(Object body, Aggregate aggregate) {
        return Response.ok(body).tag(EntityTags.of(aggregate)).build();
    }

    /** 201: the aggregate that was made, with where it can be read from now on. */
    public static Response created(Linked body, Aggregate aggregate) {
        return Response.created(body.href())
                .entity(body)
                .tag(EntityTags.of(aggregate))
                .build();
    }

    /** 201: what was made and never changes. */
    public static Response created(Linked body) {
        return Response.created(body.href()).entity(body).build();
    }
}
