package org.samenspel.web.href;

import java.net.URI;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.jaxrs.UriInfoImpl;

/** What was asked for, at the address that people use, whatever Host the request has. */
final class PublicUri extends UriInfoImpl {

    private final PublicAddress address;
    private final String target;

    /** @param target path and query as they came */
    PublicUri(ResteasyReactiveRequestContext request, PublicAddress address, String target) {
        super(request);
        this.address = address;
        this.target = target;
    }

    @Override
    public URI getRequestUri() {
        return address.of(target);
    }

    @Override
    public URI getAbsolutePath() {
        int query = target.indexOf('?');
        return address.of(query < 0 ? target : target.substring(0, query));
    }

    @Override
    public URI getBaseUri() {
        return URI.create(address.api() + "/");
    }
}
