package org.samenspel.directory.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Directory;
import org.samenspel.directory.DirectoryEntry;
import org.samenspel.web.href.Hrefs;
import org.samenspel.web.paging.Page;

/** What answers refer to: resources of this service, and organizations. */
@ApplicationScoped
public class References {

    private static final String ORGANIZATION = "/partners/v1/organizations/";

    private final Hrefs hrefs;
    private final Directory directory;

    References(Hrefs hrefs, Directory directory) {
        this.hrefs = hrefs;
        this.directory = directory;
    }

    /** The address of one item of a collection of this service; see {@link Hrefs#of}. */
    public URI href(Class<?> collection, Object... ids) {
        return hrefs.of(collection, ids);
    }

    /** The address of what is at a path of this service; see {@link Hrefs#within}. */
    public URI within(String path) {
        return hrefs.within(path);
    }

    /** A collection that is always given whole. */
    public <T> Page<T> whole(List<T> items) {
        return hrefs.whole(items);
    }

    public OrganizationReference organization(UUID id) {
        DirectoryEntry known = directory.find(id).orElse(null);
        URI href = hrefs.at(ORGANIZATION + id);
        return known == null
                ? new OrganizationReference(href, id, null, null)
                : new OrganizationReference(
                        href, id, known.name(), known.codes().isEmpty() ? null : known.codes());
    }

    /** In the same order. */
    public List<OrganizationReference> organizations(List<UUID> ids) {
        load(ids);
        return ids.stream().map(this::organization).toList();
    }

    /** Null for none. */
    public @Nullable OrganizationReference organizationOrNull(@Nullable UUID id) {
        return id == null ? null : organization(id);
    }

    /** Reads all of them at once, so that the references of a page cost one look. */
    public void load(Collection<UUID> ids) {
        directory.all(ids);
    }

    /** The address that was asked for; see {@link Hrefs#here}. */
    public URI here() {
        return hrefs.here();
    }
}
