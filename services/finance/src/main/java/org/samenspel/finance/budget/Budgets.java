package org.samenspel.finance.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Caller;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Condition;

/** All budgets, each version for itself. */
@ApplicationScoped
public class Budgets implements PanacheRepositoryBase<Budget, UUID> {

    private static final String VISIBLE =
            ":seesBudgets = true and organizationScheme = :scheme and organizationCode = :code";

    /** @throws NotFound also when the caller may not know that the budget exists */
    public Budget visible(UUID id, Caller caller) {
        return findByIdOptional(id)
                .filter(budget -> budget.visibleTo(caller))
                .orElseThrow(() -> new NotFound("budget", id));
    }

    /** A budget of the caller's own organization, which nobody else changes until the transaction ends. */
    public Budget ownToChange(UUID id, Caller caller) {
        return lock(visible(id, caller));
    }

    /** The same budget; until the transaction ends nobody else locks it. */
    Budget lock(Budget budget) {
        getEntityManager().refresh(budget, LockModeType.PESSIMISTIC_WRITE);
        return budget;
    }

    /** Oldest first. */
    public List<Budget> visible(Caller caller, BudgetFilter filter, @Nullable UUID after, int limit) {
        Condition condition = condition(caller, filter).and("id > :after", after);
        return find(condition.orderedBy("id"), condition.parameters())
                .page(0, limit)
                .list();
    }

    public long countVisible(Caller caller, BudgetFilter filter) {
        Condition condition = condition(caller, filter);
        return count(condition.text(), condition.parameters());
    }

    /** The version that is in force while another one is about to be approved. */
    Optional<Budget> approvedVersionOf(BudgetScope budget) {
        Condition condition = versionsOf(budget, BudgetState.APPROVED);
        return find(condition.text(), condition.parameters()).firstResultOptional();
    }

    /** Whether the next version was begun. */
    boolean draftFollows(BudgetScope budget) {
        Condition condition = versionsOf(budget, BudgetState.DRAFT);
        return count(condition.text(), condition.parameters()) > 0;
    }

    private static Condition versionsOf(BudgetScope budget, BudgetState state) {
        return Condition.where("reference = :reference", budget.reference())
                .and("organizationScheme = :scheme", budget.organization().scheme())
                .and("organizationCode = :code", budget.organization().code())
                .and("state = :state", state);
    }

    private static Condition condition(Caller caller, BudgetFilter filter) {
        return Condition.where(VISIBLE, Budget.seesBudgets(caller))
                .with("scheme", caller.organization().scheme())
                .with("code", caller.organization().code())
                .and("reference = :reference", filter.reference())
                .and("state = :state", filter.state());
    }
}
