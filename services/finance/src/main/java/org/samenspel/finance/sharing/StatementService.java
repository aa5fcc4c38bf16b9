package org.samenspel.finance.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.samenspel.directory.Directory;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** What partners do with their statements. */
@ApplicationScoped
@Transactional
public class StatementService {

    private static final Logger LOG = Logger.getLogger(StatementService.class);

    private final CostSharings sharings;
    private final Statements statements;
    private final CorrectionService corrections;
    private final Directory directory;
    private final CurrentCaller caller;
    private final Clock clock;

    StatementService(
            CostSharings sharings,
            Statements statements,
            CorrectionService corrections,
            Directory directory,
            CurrentCaller caller,
            Clock clock) {
        this.sharings = sharings;
        this.statements = statements;
        this.corrections = corrections;
        this.directory = directory;
        this.caller = caller;
        this.clock = clock;
    }

    /** Those that the caller may see. */
    public Rows<Statement> list(StatementFilter filter, Slice slice) {
        return statements.visible(caller.get(), filter, directory.unassignedOf(filter.unassignedOf()), slice);
    }

    /** @throws NotFound also when the caller may not know that the statement exists */
    public Statement visible(UUID id) {
        return statements.visible(id, caller.get());
    }

    /** The caller's own statement. The whole cost sharing is locked first, so that of two last answers one is the last. */
    public Statement ownToAnswer(UUID id) {
        statements.costSharingOf(id).ifPresent(sharings::lock);
        return statements.own(id, caller.get());
    }

    /** A statement of a cost sharing that the caller keeps; locked like one's own. */
    public Statement keptToAccept(UUID id) {
        statements.costSharingOf(id).ifPresent(sharings::lock);
        return statements.kept(id, caller.get());
    }

    /** A statement whose answer the caller may take back; locked like one's own. */
    public Statement answeredToChange(UUID id) {
        statements.costSharingOf(id).ifPresent(sharings::lock);
        return statements.answeredBy(id, caller.get());
    }

    /** With the last acceptance the cost sharing is settled. */
    public void accept(Statement statement) {
        statement.accept(caller.get().organization(), LocalDate.now(clock));
        accepted(statement);
    }

    /** The keeper records what the partner accepted elsewhere. */
    public void acceptOnBehalf(Statement statement, AcceptanceProof proof) {
        statement.acceptOnBehalf(caller.get(), proof, LocalDate.now(clock));
        accepted(statement);
    }

    /**
     * An answer by mistake: the statement waits for another one. Once the cost sharing is settled only what the keeper recorded itself,
     * and then it lies before the partner again, as far as it fits the agreement still.
     */
    public void withdrawAnswer(Statement statement, String why) {
        CostSharing sharing = answered(statement);
        boolean settled = sharing.state() == CostSharingState.SETTLED;
        sharing.takeAnswerBack(statement.isRecordedBy(caller.get()), sharings.isCorrected(sharing.id()));
        statement.withdrawAnswer(LocalDate.now(clock), why);
        statements.flush();
        if (statements.counts(sharing.id()).contested() == 0) {
            sharing.goOn();
        }
        statements.flush();
        LOG.infof("fact=statement.answerWithdrawn statement=%s", statement.id());
        if (settled) {
            LOG.infof("fact=costSharing.reopened costSharing=%s round=%d", sharing.id(), sharing.round());
            corrections.follow(sharing);
        }
    }

    private void accepted(Statement statement) {
        LOG.infof("fact=statement.accepted statement=%s", statement.id());
        CostSharing sharing = answered(statement);
        if (statements.counts(sharing.id()).allAccepted()) {
            sharing.settle(statements.acceptedOn(sharing.id()));
            LOG.infof("fact=costSharing.settled costSharing=%s round=%d", sharing.id(), sharing.round());
        }
        statements.flush();
    }

    public void contest(Statement statement, String reason) {
        statement.contest(caller.get().organization(), LocalDate.now(clock), reason);
        LOG.infof("fact=statement.contested statement=%s", statement.id());
        answered(statement).contest();
        statements.flush();
    }

    private CostSharing answered(Statement statement) {
        CostSharing sharing = sharings.findById(statement.costSharingId());
        sharings.touch(sharing);
        return sharing;
    }
}
