package org.samenspel.web.href;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.samenspel.web.paging.Page;

/** Absolute addresses of resources, at the address that people use: see {@link PublicUri}. */
@ApplicationScoped
public class Hrefs {

    private final UriInfo uri;

    Hrefs(UriInfo uri) {
        this.uri = uri;
    }

    /**
     * The address of one item of a collection of this service.
     *
     * @param collection the resource class of the collection
     * @param ids those that its path asks for, in order, and last the item's own
     */
    public URI of(Class<?> collection, Object... ids) {
        return uri.getBaseUriBuilder().path(collection).path("{item}").build(ids);
    }

    /** The address of what is at a path of this service, such as {@code /plans/7f…}. */
    public URI within(String path) {
        return uri.getBaseUriBuilder().path(path).build();
    }

    /** A collection that is always given whole, at the address that was asked for. */
    public <T> Page<T> whole(List<T> items) {
        return Page.whole(uri, items);
    }

    /** The address of a resource of any service, such as {@code /partners/v1/organizations/7f…}. */
    public URI at(String path) {
        return uri.getBaseUri().resolve(path);
    }

    /** The address that was asked for. */
    public URI here() {
        return uri.getAbsolutePath();
    }
}
