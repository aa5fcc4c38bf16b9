package org.samenspel.web.request;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.samenspel.values.request.PlainPath;

/** Refuses paths that could be read in two ways, as the gateway does: nothing that decides by a path may be led astray by it. */
@Provider
@PreMatching
public class PlainPathFilter implements ContainerRequestFilter {

    private final CurrentVertxRequest current;

    PlainPathFilter(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String target = current.getCurrent().request().uri();
        int query = target.indexOf('?');
        if (!PlainPath.isPlain(query < 0 ? target : target.substring(0, query))) {
            throw new BadRequestException();
        }
    }
}
