package org.samenspel.web.href;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** Has {@code UriInfo} itself say the address that people use, so that no code can make another one of a request. */
@Provider
@PreMatching
public class PublicUriFilter implements ContainerRequestFilter {

    private final CurrentVertxRequest current;
    private final PublicAddress address;

    PublicUriFilter(CurrentVertxRequest current, PublicAddress address) {
        this.current = current;
        this.address = address;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        ResteasyReactiveRequestContext context = CurrentRequestManager.get();
        context.setUriInfo(
                new PublicUri(context, address, current.getCurrent().request().uri()));
    }
}
