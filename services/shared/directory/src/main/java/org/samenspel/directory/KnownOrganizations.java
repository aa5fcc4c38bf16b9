package org.samenspel.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** All organizations that were published. */
@ApplicationScoped
class KnownOrganizations implements PanacheRepositoryBase<KnownOrganization, UUID> {

    private static final String WITH_CODE = "exists (select 1 from o.codes c where c.scheme = ?1 and c.code = ?2)";

    /** The one that has this code, or ever had. */
    Optional<KnownOrganization> with(CodeScheme scheme, String code) {
        return find("from KnownOrganization o where " + WITH_CODE, scheme, code).firstResultOptional();
    }

    /** Those with this name, in any language and case. */
    List<KnownOrganization> named(String name) {
        return list("?1 in elements(string_to_array(searchName, chr(10)))", name.toLowerCase(Locale.ROOT));
    }

    List<KnownOrganization> all(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    Successions successions() {
        return new Successions(list("succession is not null").stream()
                .collect(Collectors.toMap(
                        KnownOrganization::id,
                        organization -> organization.succession().orElseThrow())));
    }
}
