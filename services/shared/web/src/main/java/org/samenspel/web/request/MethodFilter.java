package org.samenspel.web.request;

import io.vertx.core.Vertx;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/**
 * Refuses a method that the path has not, and says which it has. JAX-RS says none, and looks at the paths of each method alone: it
 * would take {@code GET /plans/imports} for the plan {@code imports}.
 */
@Provider
@PreMatching
public class MethodFilter implements ContainerRequestFilter {

    private final ServedPaths paths;

    MethodFilter(ServedPaths paths) {
        this.paths = paths;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<ServedPath> asked = paths.at(request.getUriInfo().getPath());
        if (asked.isEmpty()) {
            return;
        }
        ServedPath path = asked.get();
        if (request.getMethod().equals(HttpMethod.OPTIONS)) {
            countWithoutPath();
            request.abortWith(answer(Response.Status.OK, path));
        } else if (!path.methods().contains(request.getMethod())) {
            countWithoutPath();
            throw new NotAllowedException(answer(Response.Status.METHOD_NOT_ALLOWED, path));
        }
    }

    /** No resource is reached, so what counts requests would know them by the path as it came. */
    private static void countWithoutPath() {
        Vertx.currentContext().putLocal(UnfitRequests.COUNTED_PATH, UnfitRequests.REFUSED);
    }

    private static Response answer(Response.Status status, ServedPath path) {
        return Response.status(status).header(HttpHeaders.ALLOW, path.allow()).build();
    }
}
