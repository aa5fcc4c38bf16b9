package org.samenspel.governance.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.security.Organization;
import org.samenspel.values.LocalizedText;

/** All organizations whose name is known. */
@ApplicationScoped
public class KnownOrganizations implements PanacheRepositoryBase<KnownOrganization, RegisteredCode> {

    /** Empty while the partners service told nothing of it. */
    public Optional<LocalizedText> nameOf(Organization organization) {
        return findByIdOptional(RegisteredCode.of(organization)).map(KnownOrganization::name);
    }

    /** The codes and name of an organization as they are now; a code that another one had is this one's from now on. */
    public void replace(UUID organizationId, Collection<RegisteredCode> codes, LocalizedText name) {
        delete("organizationId", organizationId);
        codes.forEach(this::deleteById);
        flush();
        List<KnownOrganization> known = codes.stream()
                .distinct()
                .map(code -> new KnownOrganization(code, organizationId, name))
                .toList();
        persist(known);
    }
}
