package org.samenspel.partners.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Caller;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Condition;

/** All agreements. */
@ApplicationScoped
public class Agreements implements PanacheRepositoryBase<Agreement, UUID> {

    private static final String VISIBLE = """
            (:seesDrafts = true and ownerScheme = :scheme and ownerCode = :code
             or state <> DRAFT and array_contains(partyKeys, :partyKey))""";

    private static final int SOME = 100;

    /** @throws NotFound also when the caller may not know that the agreement exists */
    public Agreement visible(UUID id, Caller caller) {
        return findByIdOptional(id)
                .filter(agreement -> agreement.visibleTo(caller))
                .orElseThrow(() -> new NotFound("agreement", id));
    }

    /** The same agreement; until the transaction ends nobody else locks it. */
    Agreement lock(Agreement agreement) {
        getEntityManager().refresh(agreement, LockModeType.PESSIMISTIC_WRITE);
        return agreement;
    }

    /** The agreement, locked, if it is in this state and nobody else is working on it. */
    Optional<Agreement> lockIfFree(UUID id, AgreementState state) {
        Agreement agreement =
                getEntityManager().find(Agreement.class, id, LockModeType.PESSIMISTIC_WRITE, Timeouts.SKIP_LOCKED);
        return Optional.ofNullable(agreement).filter(locked -> locked.state() == state);
    }

    /** Some of those whose first day has come. */
    List<UUID> dueToActivate(LocalDate today) {
        return ids("state = SIGNED and termStart <= :today", today);
    }

    /** Some of those whose last day is over. */
    List<UUID> dueToEnd(LocalDate today) {
        return ids("state = ACTIVE and endsOn < :today", today);
    }

    /** Oldest first. */
    public List<Agreement> visible(Caller caller, AgreementFilter filter, @Nullable UUID after, int limit) {
        Condition condition = condition(caller, filter).and("id > :after", after);
        return find(condition.orderedBy("id"), condition.parameters())
                .page(0, limit)
                .list();
    }

    public long countVisible(Caller caller, AgreementFilter filter) {
        Condition condition = condition(caller, filter);
        return count(condition.text(), condition.parameters());
    }

    private List<UUID> ids(String condition, LocalDate today) {
        return getEntityManager()
                .createQuery("select id from Agreement where " + condition + " order by id", UUID.class)
                .setParameter("today", today)
                .setMaxResults(SOME)
                .getResultList();
    }

    private static Condition condition(Caller caller, AgreementFilter filter) {
        return Condition.where(VISIBLE, Agreement.seesDrafts(caller))
                .with("scheme", caller.organization().scheme())
                .with("code", caller.organization().code())
                .with("partyKey", Parties.key(caller.organization()))
                .and("type = :type", filter.type())
                .and("state = :state", filter.state())
                .and("array_contains(themes, :theme)", filter.theme())
                .and("reference = :reference", filter.reference());
    }
}
