package org.samenspel.finance.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** What bodies decide about budgets, and that a decision was a mistake; who was told of an approval is told again when it changes. */
@ApplicationScoped
@Transactional
public class ApprovalService {

    private static final Logger LOG = Logger.getLogger(ApprovalService.class);

    private final Budgets budgets;
    private final BudgetPublisher publisher;

    ApprovalService(Budgets budgets, BudgetPublisher publisher) {
        this.budgets = budgets;
        this.publisher = publisher;
    }

    /** What a body decided about a budget; before it was submitted that changes nothing, and waits. */
    public void decided(UUID id, BodyDecision decision, boolean adopted) {
        Optional<Budget> subject = budgets.lock(id).filter(budget -> budget.isDecidedOnBy(decision));
        if (subject.isEmpty()) {
            LOG.infof("fact=budget.decisionIgnored budget=%s decision=%s", id, decision.id());
        }
        subject.ifPresent(budget -> applyOrAwait(budget, decision.kept(adopted)));
    }

    private void applyOrAwait(Budget budget, EarlyDecision decision) {
        if (budget.wasReadBy(decision)) {
            apply(budget, decision);
        } else {
            budget.await(decision);
            budgets.flush();
            log("decidedEarly", budget);
        }
    }

    /** A submission says since when a budget lay before a body: what was decided since then takes effect. */
    void submitted(Budget budget, List<EarlyDecision> decided) {
        decided.forEach(decision -> apply(budget, decision));
    }

    /** Adopted, it is in force from now on in place of the version before, unless a later one is; rejected, it is a draft again. */
    private void apply(Budget budget, EarlyDecision decision) {
        if (decision.adopted()) {
            change(budget, () -> budget.approve(decision.adoption()));
        } else if (budget.canBeRejected()) {
            budget.reject(decision);
            budgets.flush();
            log("rejected", budget);
        } else {
            log("decisionIgnored", budget);
        }
    }

    /** A decision on a budget was recorded by mistake: it stands where it would without it. */
    public void withdrawn(UUID id, UUID decisionId, LocalDate withdrawnOn) {
        budgets.lock(id)
                .filter(budget -> !budget.forget(decisionId))
                .filter(budget -> budget.isDecidedBy(decisionId))
                .ifPresent(budget -> change(budget, () -> budget.takeBack(decisionId, withdrawnOn)));
        budgets.flush();
    }

    private void change(Budget budget, Runnable change) {
        Optional<Adoption> before = budget.adoption();
        change.run();
        Budget.settle(budgets.versionsOf(budget));
        budgets.flush();
        Optional<Adoption> now = budget.adoption();
        if (now.isPresent() && !now.equals(before)) {
            publisher.approved(budget);
            log("approved", budget);
        } else if (now.isEmpty() && before.isPresent()) {
            publisher.lapsed(budget);
            log("approvalLapsed", budget);
        } else {
            log("decisionNoted", budget);
        }
    }

    private static void log(String fact, Budget budget) {
        LOG.infof("fact=budget.%s budget=%s version=%d", fact, budget.id(), budget.version());
    }
}
