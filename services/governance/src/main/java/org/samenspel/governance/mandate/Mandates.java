package org.samenspel.governance.mandate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Organization;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Condition;

/** All mandates, those that ended too. */
@ApplicationScoped
public class Mandates implements PanacheRepositoryBase<Mandate, UUID> {

    private static final String OF_ORGANIZATION = """
            bodyId in (select b.id from Body b where b.organizationScheme = :scheme and b.organizationCode = :code)""";
    private static final String OF_OWN_BODIES = """
            bodyId in (select b.id from Body b where b.agreementId is null
                       and b.organizationScheme = ?1 and b.organizationCode = ?2)""";
    private static final String IN_FORCE = """
            periodStart <= :date and coalesce(earlyEnd.endedOn, periodEnd, :date) >= :date""";

    /** @throws NotFound also when the mandate is in a body of another organization */
    public Mandate of(Organization organization, UUID id) {
        Condition condition =
                condition(organization, new MandateFilter(null, null, null)).and("id = :id", id);
        return find(condition.text(), condition.parameters())
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("mandate", id));
    }

    /** In the order they were given. */
    public List<Mandate> of(Organization organization, MandateFilter filter, @Nullable UUID after, int limit) {
        Condition condition = condition(organization, filter).and("id > :after", after);
        return find(condition.orderedBy("id"), condition.parameters())
                .page(0, limit)
                .list();
    }

    public long countOf(Organization organization, MandateFilter filter) {
        Condition condition = condition(organization, filter);
        return count(condition.text(), condition.parameters());
    }

    /** Everybody who ever had a seat in a body. */
    public List<Sitting> inBody(UUID bodyId) {
        return list("bodyId", bodyId).stream().map(Mandate::sitting).toList();
    }

    /** Everybody who ever had a seat in a body of the organization itself. */
    public List<Sitting> inBodiesOf(Organization organization) {
        return list(OF_OWN_BODIES, organization.scheme(), organization.code()).stream()
                .map(Mandate::sitting)
                .toList();
    }

    /** Who has a seat in a body on a day. */
    public Seated seatedOn(UUID bodyId, LocalDate day) {
        return Seated.on(day, inBody(bodyId));
    }

    private static Condition condition(Organization organization, MandateFilter filter) {
        return Condition.where(OF_ORGANIZATION, organization.scheme())
                .with("code", organization.code())
                .and("bodyId = :bodyId", filter.bodyId())
                .and("personId = :personId", filter.personId())
                .and(IN_FORCE, filter.date());
    }
}
