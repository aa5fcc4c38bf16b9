package org.samenspel.finance.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.samenspel.security.Caller;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.NotFound;

/** What partners do with their statements. */
@ApplicationScoped
@Transactional
public class StatementService {

    private static final Logger LOG = Logger.getLogger(StatementService.class);

    private final CostSharings sharings;
    private final Statements statements;
    private final CurrentCaller caller;
    private final Clock clock;

    StatementService(CostSharings sharings, Statements statements, CurrentCaller caller, Clock clock) {
        this.sharings = sharings;
        this.statements = statements;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws NotFound also when the caller may not know that the statement exists */
    public Statement visible(UUID id) {
        return statements.visible(id, caller.get());
    }

    /** The caller's own statement. The whole cost sharing is locked, so that of two last answers one is the last. */
    public Statement ownToAnswer(UUID id) {
        Caller current = caller.get();
        Statement statement = statements.visible(id, current);
        current.requireActsFor(statement.partner());
        sharings.lock(sharings.findById(statement.costSharingId()));
        return statements.reread(statement);
    }

    /** With the last acceptance the cost sharing is settled. */
    public void accept(Statement statement) {
        LocalDate today = LocalDate.now(clock);
        statement.accept(today);
        LOG.infof("fact=statement.accepted statement=%s", statement.id());
        CostSharing sharing = answered(statement);
        if (statements.counts(sharing.id()).allAccepted()) {
            sharing.settle(today);
            LOG.infof("fact=costSharing.settled costSharing=%s round=%d", sharing.id(), sharing.round());
        }
        statements.flush();
    }

    public void contest(Statement statement, String reason) {
        statement.contest(LocalDate.now(clock), reason);
        LOG.infof("fact=statement.contested statement=%s", statement.id());
        answered(statement).contest();
        statements.flush();
    }

    private CostSharing answered(Statement statement) {
        statements.flush();
        CostSharing sharing = sharings.findById(statement.costSharingId());
        sharings.touch(sharing);
        return sharing;
    }
}
