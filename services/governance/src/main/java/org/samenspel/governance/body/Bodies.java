package org.samenspel.governance.body;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Organization;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Condition;

/** All bodies. An organization sees its own, and those of the agreements it is party to. */
@ApplicationScoped
public class Bodies implements PanacheRepositoryBase<Body, UUID> {

    private static final String VISIBLE = """
            (b.organizationScheme = :scheme and b.organizationCode = :code
             or b.agreementId in (select p.agreementId from KnownParty p
                                  where p.organizationScheme = :scheme and p.organizationCode = :code))""";

    /** For things that have a body: those whose body the organization with {@code :scheme} and {@code :code} sees. */
    public static final String OF_VISIBLE_BODY = "bodyId in (select b.id from Body b where " + VISIBLE + ")";

    /** @throws NotFound also when the organization may not know that the body exists */
    public Body visible(UUID id, Organization organization) {
        Condition condition =
                condition(organization, new BodyFilter(null, null)).and("b.id = :id", id);
        return find(query(condition, "b.id"), condition.parameters())
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("body", id));
    }

    /** Those of these bodies that the organization set up. */
    Set<UUID> among(Set<UUID> ids, Organization organization) {
        return list(
                        "id in ?1 and organizationScheme = ?2 and organizationCode = ?3",
                        ids,
                        organization.scheme(),
                        organization.code())
                .stream()
                .map(Body::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same body; until the transaction ends nobody else locks it. */
    public Body lock(Body body) {
        getEntityManager().refresh(body, LockModeType.PESSIMISTIC_WRITE);
        return body;
    }

    /** Oldest first. */
    public List<Body> visible(Organization organization, BodyFilter filter, @Nullable UUID after, int limit) {
        Condition condition = condition(organization, filter).and("b.id > :after", after);
        return find(query(condition, "b.id"), condition.parameters())
                .page(0, limit)
                .list();
    }

    /** All that the organization set up, in the order it did. */
    List<Body> setUpBy(Organization organization) {
        return list(
                "organizationScheme = ?1 and organizationCode = ?2 order by id",
                organization.scheme(),
                organization.code());
    }

    public long countVisible(Organization organization, BodyFilter filter) {
        Condition condition = condition(organization, filter);
        return count("from Body b where " + condition.text(), condition.parameters());
    }

    private static String query(Condition condition, String order) {
        return "from Body b where " + condition.orderedBy(order);
    }

    private static Condition condition(Organization organization, BodyFilter filter) {
        return Condition.where(VISIBLE, organization.scheme())
                .with("code", organization.code())
                .and("b.code = :bodyCode", filter.code())
                .and("b.agreementId = :agreementId", filter.agreementId());
    }
}
