package org.samenspel.finance.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.samenspel.directory.Directory;
import org.samenspel.directory.SuccessionChanged;
import org.samenspel.directory.Successions;

/** What bodies decide about budgets, and that a decision was a mistake; who was told of an approval is told again when it changes. */
@ApplicationScoped
@Transactional
public class ApprovalService {

    private static final Logger LOG = Logger.getLogger(ApprovalService.class);

    private final Budgets budgets;
    private final StrayDecisions strays;
    private final BudgetPublisher publisher;
    private final Directory directory;
    private final Clock clock;

    ApprovalService(
            Budgets budgets, StrayDecisions strays, BudgetPublisher publisher, Directory directory, Clock clock) {
        this.budgets = budgets;
        this.strays = strays;
        this.publisher = publisher;
        this.directory = directory;
        this.clock = clock;
    }

    /** What a body decided about a budget; before it was submitted that changes nothing, and waits. */
    public void decided(UUID id, BodyDecision decision) {
        Successions successions = directory.heldSuccessions();
        budgets.lock(id).ifPresent(budget -> {
            if (isDecidedOn(budget, decision, successions)) {
                applyOrAwait(budget, decision);
            } else {
                strays.keep(id, decision);
                log("decisionIgnored", budget);
            }
        });
    }

    /**
     * Another one goes on for an organization than was known: a decision that was ignored may be of a body that decides, and one that
     * counted of a body that does not.
     */
    void onSuccession(@Observes SuccessionChanged change) {
        budgets.of(change.concerned())
                .forEach(id -> budgets.lock(id).ifPresent(budget -> judgeAgain(budget, change.after())));
    }

    private void judgeAgain(Budget budget, Successions successions) {
        Predicate<BodyDecision> isDecidedOn = decision -> isDecidedOn(budget, decision, successions);
        budget.decidedByOthers(isDecidedOn).forEach(decision -> {
            remove(budget, decision.id(), LocalDate.now(clock));
            strays.keepAgain(budget.id(), decision);
        });
        strays.on(budget.id()).stream()
                .filter(stray -> isDecidedOn.test(stray.decision()))
                .forEach(stray -> {
                    strays.delete(stray);
                    applyOrAwait(budget, stray.decision());
                });
    }

    /** Whether the organization whose body decided acted for that of the budget on the day on which that was written down. */
    private boolean isDecidedOn(Budget budget, BodyDecision decision, Successions successions) {
        LocalDate recordedOn = LocalDate.ofInstant(decision.recordedAt(), clock.getZone());
        return budget.isDecidedOnBy(successions.on(recordedOn).of(decision.organizationId()));
    }

    private void applyOrAwait(Budget budget, BodyDecision decision) {
        if (budget.wasReadBy(decision)) {
            apply(budget, decision);
        } else {
            budget.await(decision);
            budgets.flush();
            log("decidedEarly", budget);
        }
    }

    /** A submission says since when a budget lay before a body: what was decided since then takes effect. */
    void submitted(Budget budget, List<BodyDecision> decided) {
        decided.forEach(decision -> apply(budget, decision));
    }

    /**
     * Adopted, it is in force from now on in place of the version before, unless a later one is; rejected, it is a draft again, unless it
     * was told as approved.
     */
    private void apply(Budget budget, BodyDecision decision) {
        if (decision.adopted()) {
            change(budget, LocalDate.now(clock), () -> budget.approve(decision));
        } else {
            budget.reject(decision);
            budgets.flush();
            log(budget.state() == BudgetState.DRAFT ? "rejected" : "decisionNoted", budget);
        }
    }

    /** A decision on a budget was recorded by mistake: it stands where it would without it. */
    public void withdrawn(UUID id, UUID decisionId, LocalDate withdrawnOn) {
        directory.heldSuccessions();
        strays.deleteById(decisionId);
        budgets.lock(id).ifPresent(budget -> remove(budget, decisionId, withdrawnOn));
    }

    private void remove(Budget budget, UUID decisionId, LocalDate on) {
        if (!budget.forget(decisionId) && budget.isDecidedBy(decisionId)) {
            change(budget, on, () -> budget.takeBack(decisionId, on));
        }
        budgets.flush();
    }

    private void change(Budget budget, LocalDate on, Runnable change) {
        Optional<BodyDecision> before = budget.adoption();
        change.run();
        Budget.settle(budgets.versionsOf(budget));
        budgets.flush();
        Optional<BodyDecision> now = budget.adoption();
        if (now.isPresent() && !now.equals(before)) {
            publisher.approved(budget);
            log("approved", budget);
        } else if (now.isEmpty() && before.isPresent()) {
            publisher.lapsed(budget, on);
            log("approvalLapsed", budget);
        } else {
            log("decisionNoted", budget);
        }
    }

    private static void log(String fact, Budget budget) {
        LOG.infof("fact=budget.%s budget=%s version=%d", fact, budget.id(), budget.version());
    }
}
