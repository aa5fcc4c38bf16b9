package org.samenspel.governance.balance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Organization;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Condition;

/** All balances. */
@ApplicationScoped
public class Balances implements PanacheRepositoryBase<Balance, UUID> {

    /** @throws NotFound also when the balance is of another organization */
    public Balance of(Organization organization, UUID id) {
        Condition condition = condition(organization).and("id = :id", id);
        return find(condition.text(), condition.parameters())
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("balance", id));
    }

    /** In the order they were taken. */
    public List<Balance> of(Organization organization, @Nullable UUID after, int limit) {
        Condition condition = condition(organization).and("id > :after", after);
        return find(condition.orderedBy("id"), condition.parameters())
                .page(0, limit)
                .list();
    }

    public long countOf(Organization organization) {
        Condition condition = condition(organization);
        return count(condition.text(), condition.parameters());
    }

    /** The one of the last day up to this one; of several of that day, the one taken last. */
    Optional<Balance> upTo(Organization organization, LocalDate day) {
        Condition condition = condition(organization).and("date <= :day", day);
        return find(condition.orderedBy("date desc, id desc"), condition.parameters())
                .firstResultOptional();
    }

    List<UUID> idsOf(Organization organization) {
        Condition condition = condition(organization);
        return list(condition.text(), condition.parameters()).stream()
                .map(Balance::id)
                .toList();
    }

    /** Until the transaction ends nobody else takes a balance of this organization. */
    void lock(Organization organization) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:organization, 0)) as text)")
                .setParameter("organization", "balance " + organization.scheme() + " " + organization.code())
                .getSingleResult();
    }

    private static Condition condition(Organization organization) {
        return Condition.where("organizationScheme = :scheme", organization.scheme())
                .and("organizationCode = :code", organization.code());
    }
}
