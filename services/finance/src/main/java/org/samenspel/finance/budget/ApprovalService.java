package org.samenspel.finance.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
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

    /** A body adopted a budget: unless a later version is, it is in force from now on in place of the version before. */
    public void adopt(UUID id, BodyDecision decision) {
        Optional<Budget> subject = budgets.lock(id).filter(budget -> budget.wasReadBy(decision));
        logUnless(subject, id, decision);
        subject.ifPresent(budget -> change(budget, () -> budget.approve(decision)));
    }

    /** A body rejected a budget: a draft again. */
    public void reject(UUID id, BodyDecision decision) {
        Optional<Budget> subject = budgets.lock(id).filter(budget -> budget.isSubjectOf(decision));
        logUnless(subject, id, decision);
        subject.ifPresent(budget -> {
            budget.reject(decision.id());
            budgets.flush();
            log("rejected", budget);
        });
    }

    /** A decision on a budget was recorded by mistake: it stands where it would without it. */
    public void withdrawn(UUID id, UUID decisionId, LocalDate withdrawnOn) {
        budgets.lock(id)
                .filter(budget -> budget.isDecidedBy(decisionId))
                .ifPresent(budget -> change(budget, () -> budget.takeBack(decisionId, withdrawnOn)));
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

    /** One of another organization, and one that does not lie before a body as it did when the body decided. */
    private static void logUnless(Optional<Budget> subject, UUID id, BodyDecision decision) {
        if (subject.isEmpty()) {
            LOG.infof("fact=budget.decisionIgnored budget=%s decision=%s", id, decision.id());
        }
    }

    private static void log(String fact, Budget budget) {
        LOG.infof("fact=budget.%s budget=%s version=%d", fact, budget.id(), budget.version());
    }
}
