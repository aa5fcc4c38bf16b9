package org.samenspel.partners.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Condition;

/** All organizations. */
@ApplicationScoped
public class Organizations implements PanacheRepositoryBase<Organization, UUID> {

    private static final String FROM = "from Organization o where ";

    public Organization one(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("organization", id));
    }

    /** The same organization; until the transaction ends nobody else locks it. */
    Organization lock(Organization organization) {
        getEntityManager().refresh(organization, LockModeType.PESSIMISTIC_WRITE);
        return organization;
    }

    /** Oldest first. */
    public List<Organization> matching(OrganizationFilter filter, @Nullable UUID after, int limit) {
        Condition condition = condition(filter).and("o.id > :after", after);
        return find(FROM + condition.orderedBy("o.id"), condition.parameters())
                .page(0, limit)
                .list();
    }

    public long countMatching(OrganizationFilter filter) {
        Condition condition = condition(filter);
        return count(FROM + condition.text(), condition.parameters());
    }

    Optional<Organization> with(IdentifierScheme scheme, String code) {
        return find(FROM + "exists (select 1 from o.identifiers i where i.scheme = ?1 and i.code = ?2)", scheme, code)
                .firstResultOptional();
    }

    /** Those that are registered with one of these codes, in whatever register. */
    List<Organization> withAnyOf(Collection<String> codes) {
        return list(FROM + "exists (select 1 from o.identifiers i where i.code in ?1)", codes);
    }

    private static Condition condition(OrganizationFilter filter) {
        return Condition.where("1 = :all", 1)
                .and("o.searchName like :name escape '\\'", pattern(filter.name()))
                .and("exists (select 1 from o.identifiers i where i.code = :number)", filter.number())
                .and("o.kind = :kind", filter.kind())
                .and("array_contains(o.themes, :theme)", filter.theme())
                .and(
                        "exists (select 1 from Membership m where m.memberId = o.id and m.organizationId = :memberOf)",
                        filter.memberOf());
    }

    /** What the client types is a text to find, never a pattern. */
    private static @Nullable String pattern(@Nullable String name) {
        return name == null ? null : "%" + name.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
