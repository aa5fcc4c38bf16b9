package org.samenspel.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samenspel.values.text.SearchKey;

/** All organizations that were published. */
@ApplicationScoped
class KnownOrganizations implements PanacheRepositoryBase<KnownOrganization, UUID> {

    private static final String WITH_CODE = """
            from KnownOrganization o where not o.withdrawn and exists (select 1 from o.codes c where c.scheme = ?1 and c.code = ?2)
            order by o.id""";

    private static final String NAMED = "not withdrawn and concat(?1, searchName, ?1) like ?2 escape '\\'";

    /** The one that has this code, or ever had. */
    Optional<KnownOrganization> with(CodeScheme scheme, String code) {
        return find(WITH_CODE, scheme, code).firstResultOptional();
    }

    /** The only one that has this code, or ever had: while a code moves, two may, and then it names nobody. */
    Optional<KnownOrganization> only(CodeScheme scheme, String code) {
        List<KnownOrganization> all = list(WITH_CODE, scheme, code);
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** Those with this name, in any language, whatever accents and case. */
    List<KnownOrganization> named(String name) {
        String line = SearchKey.of(name).replaceAll("([\\\\%_])", "\\\\$1");
        return list(NAMED, "\n", "%\n" + line + "\n%");
    }

    List<KnownOrganization> all(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** Nobody keeps a succession until the transaction ends; others may go by it too. */
    void holdSuccessions() {
        advisoryLock("pg_advisory_xact_lock_shared");
    }

    /** Nobody else keeps a succession, or goes by it, until the transaction ends. */
    void lockSuccessions() {
        advisoryLock("pg_advisory_xact_lock");
    }

    private void advisoryLock(String function) {
        getEntityManager()
                .createNativeQuery("select cast(%s(hashtext('known successions')) as text)".formatted(function))
                .getSingleResult();
    }

    Successions successions() {
        return new Successions(list("succession is not null").stream()
                .collect(Collectors.toMap(
                        KnownOrganization::id,
                        organization -> organization.succession().orElseThrow())));
    }
}
