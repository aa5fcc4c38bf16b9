package org.samenspel.finance.sharing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Caller;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Condition;

/** All statements. */
@ApplicationScoped
public class Statements implements PanacheRepositoryBase<Statement, UUID> {

    private static final String VISIBLE = """
            (:seesAll = true and organizationScheme = :scheme and organizationCode = :code
             or :answers = true and partnerScheme = :scheme and partnerCode = :code)""";

    private static final String COUNTS = """
            select s.costSharingId, s.state, count(*) from Statement s where s.costSharingId in :ids
            group by s.costSharingId, s.state""";

    /** @throws NotFound also when the caller may not know that the statement exists */
    public Statement visible(UUID id, Caller caller) {
        return findByIdOptional(id)
                .filter(statement -> statement.visibleTo(caller))
                .orElseThrow(() -> new NotFound("statement", id));
    }

    /** Oldest first. */
    public List<Statement> visible(Caller caller, StatementFilter filter, @Nullable UUID after, int limit) {
        Condition condition = condition(caller, filter).and("id > :after", after);
        return find(condition.orderedBy("id"), condition.parameters())
                .page(0, limit)
                .list();
    }

    public long countVisible(Caller caller, StatementFilter filter) {
        Condition condition = condition(caller, filter);
        return count(condition.text(), condition.parameters());
    }

    /** Where the statements of each cost sharing stand; those that were taken back don't count. */
    public Map<UUID, StatementCounts> counts(Collection<UUID> costSharings) {
        Map<UUID, StatementCounts> counts = new HashMap<>();
        costSharings.forEach(id -> counts.put(id, StatementCounts.NONE));
        getEntityManager()
                .createQuery(COUNTS, Object[].class)
                .setParameter("ids", costSharings)
                .getResultList()
                .forEach(row -> counts.computeIfPresent(
                        (UUID) row[0], (id, sofar) -> sofar.plus((StatementState) row[1], (Long) row[2])));
        return counts;
    }

    /** Where the statements of one cost sharing stand. */
    public StatementCounts counts(UUID costSharing) {
        return counts(List.of(costSharing)).getOrDefault(costSharing, StatementCounts.NONE);
    }

    /** The same statement, as it is now. */
    Statement reread(Statement statement) {
        getEntityManager().refresh(statement, LockModeType.PESSIMISTIC_WRITE);
        return statement;
    }

    /** Those of the round that is about to be taken back. */
    List<Statement> current(UUID costSharingId) {
        return list("costSharingId = ?1 and state <> ?2", costSharingId, StatementState.WITHDRAWN);
    }

    private static Condition condition(Caller caller, StatementFilter filter) {
        return Condition.where(VISIBLE, CostSharing.seesCostSharings(caller))
                .with("answers", Statement.answersStatements(caller))
                .with("scheme", caller.organization().scheme())
                .with("code", caller.organization().code())
                .and("costSharingId = :costSharingId", filter.costSharingId())
                .and("state = :state", filter.state());
    }
}
