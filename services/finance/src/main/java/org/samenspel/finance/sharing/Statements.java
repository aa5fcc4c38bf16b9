package org.samenspel.finance.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.directory.Unassigned;
import org.samenspel.security.Caller;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All statements. */
@ApplicationScoped
class Statements implements Aggregates<Statement> {

    private static final String VISIBLE = """
            (:seesAll = true and organizationId in :organizations
             or :answers = true and partnerId in :organizations)""";

    private static final String COUNTS = """
            select s.costSharingId, s.state, count(*) from Statement s where s.costSharingId in :ids
            group by s.costSharingId, s.state""";

    /** What was read of it in this transaction before it was locked is read anew: somebody else may have changed it since. */
    @Override
    public Optional<Statement> lock(UUID id) {
        getEntityManager().detach(getEntityManager().getReference(Statement.class, id));
        return Aggregates.super.lock(id);
    }

    /** @throws NotFound also when the caller may not know that the statement exists */
    Statement visible(UUID id, Caller caller) {
        return seen(findByIdOptional(id), id, caller);
    }

    /** The statement of an organization that the caller acts for, locked; the cost sharing that it belongs to is locked before. */
    Statement own(UUID id, Caller caller) {
        Statement statement = seen(lock(id), id, caller);
        caller.requireActsFor(statement.partnerId(), statement.costSharingId());
        return statement;
    }

    Rows<Statement> visible(Caller caller, StatementFilter filter, Unassigned unassigned, Slice slice) {
        Condition condition = Condition.where(VISIBLE, CostSharing.seesCostSharings(caller))
                .with("answers", Statement.answersStatements(caller))
                .with("organizations", caller.organizations())
                .and("costSharingId = :costSharingId", filter.costSharingId())
                .and("state = :state", filter.state())
                .and("partnerId in :owners", unassigned.owners())
                .and("costSharingId not in :named", unassigned.named());
        return page(condition, slice);
    }

    /** The cost sharing that a statement belongs to; empty when there is no such statement. */
    Optional<UUID> costSharingOf(UUID id) {
        return getEntityManager()
                .createQuery("select costSharingId from Statement where id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Where the statements of each cost sharing stand; those that were taken back don't count. */
    Map<UUID, StatementCounts> counts(Collection<UUID> costSharings) {
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
    StatementCounts counts(UUID costSharing) {
        return counts(List.of(costSharing)).getOrDefault(costSharing, StatementCounts.NONE);
    }

    /** What partners accepted of a settled cost sharing. */
    List<Statement> accepted(UUID costSharingId) {
        return list("costSharingId = ?1 and state = ?2", costSharingId, StatementState.ACCEPTED);
    }

    /** The days on which they did. */
    List<LocalDate> acceptedOn(UUID costSharingId) {
        return accepted(costSharingId).stream()
                .flatMap(statement -> statement.answer().stream())
                .map(StatementAnswer::answeredOn)
                .toList();
    }

    /** A statement whose answer the caller may take back, locked: of its own organization, or recorded by it on behalf of another. */
    Statement answeredBy(UUID id, Caller caller) {
        Statement statement = seen(lock(id), id, caller);
        if (!statement.isRecordedBy(caller)) {
            caller.requireActsFor(statement.partnerId(), statement.costSharingId());
        }
        return statement;
    }

    /** A statement of a cost sharing that the caller keeps, locked. */
    Statement kept(UUID id, Caller caller) {
        Statement statement = seen(lock(id), id, caller);
        caller.requireActsFor(statement.organizationId(), statement.costSharingId());
        return statement;
    }

    List<Statement> ofRound(UUID costSharingId, int round) {
        return list("costSharingId = ?1 and round = ?2", costSharingId, round);
    }

    private static Statement seen(Optional<Statement> statement, UUID id, Caller caller) {
        return statement.filter(found -> found.visibleTo(caller)).orElseThrow(() -> new NotFound("statement", id));
    }
}
