package org.samenspel.finance.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import org.samenspel.security.CurrentCaller;

/** What partners answer to their statements, and what follows from it for the cost sharing. */
@ApplicationScoped
@Transactional
public class StatementAnswers {

    private static final Logger LOG = Logger.getLogger(StatementAnswers.class);

    private final CostSharings sharings;
    private final Statements statements;
    private final CorrectionService corrections;
    private final AcceptanceProofs proofs;
    private final CurrentCaller caller;
    private final Clock clock;

    StatementAnswers(
            CostSharings sharings,
            Statements statements,
            CorrectionService corrections,
            AcceptanceProofs proofs,
            CurrentCaller caller,
            Clock clock) {
        this.sharings = sharings;
        this.statements = statements;
        this.corrections = corrections;
        this.proofs = proofs;
        this.caller = caller;
        this.clock = clock;
    }

    /** With the last acceptance the cost sharing is settled. */
    public void accept(Statement statement) {
        statement.accept(caller.get().organization(), LocalDate.now(clock));
        accepted(statement);
    }

    /** The keeper records what the partner accepted elsewhere. */
    public void acceptOnBehalf(Statement statement, AcceptanceProof proof) {
        proofs.requireOneOfItsFiles(statement, proof);
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
