package org.samenspel.finance.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Caller;
import org.samenspel.security.Role;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Condition;

/** All budgets, each version for itself. */
@ApplicationScoped
public class Budgets implements PanacheRepositoryBase<Budget, UUID> {

    /** Its own handle and check it; a partner that is party with it to an agreement in force reads what a body approved. */
    private static final String READABLE = """
            from Budget b where (
                :seesBudgets = true and b.organizationScheme = :scheme and b.organizationCode = :code
                or :partner = true and b.state in (APPROVED, REVISED) and exists (
                    select 1 from KnownAgreement a
                      join KnownParty o on o.agreementId = a.id
                      join KnownParty p on p.agreementId = a.id
                    where a.state in ('signed', 'active')
                      and o.organizationScheme = b.organizationScheme and o.organizationCode = b.organizationCode
                      and p.organizationScheme = :scheme and p.organizationCode = :code))""";

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

    /** The budget; until the transaction ends nobody else locks it. */
    Optional<Budget> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same budget; until the transaction ends nobody else locks it. */
    Budget lock(Budget budget) {
        getEntityManager().refresh(budget, LockModeType.PESSIMISTIC_WRITE);
        return budget;
    }

    /** @throws NotFound also when the caller may not know that the budget exists */
    public Budget readable(UUID id, Caller caller) {
        Condition condition = readable(caller).and("b.id = :id", id);
        return find(condition.text(), condition.parameters())
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("budget", id));
    }

    /** Oldest first. */
    public List<Budget> readable(Caller caller, BudgetFilter filter, @Nullable UUID after, int limit) {
        Condition condition = condition(caller, filter).and("b.id > :after", after);
        return find(condition.orderedBy("b.id"), condition.parameters())
                .page(0, limit)
                .list();
    }

    public long countReadable(Caller caller, BudgetFilter filter) {
        Condition condition = condition(caller, filter);
        return count(condition.text(), condition.parameters());
    }

    /** The version that is in force while another one is about to be approved. */
    Optional<Budget> approvedVersionOf(BudgetScope budget) {
        Condition condition = versionsOf(budget).and("state = :state", BudgetState.APPROVED);
        return find(condition.text(), condition.parameters()).firstResultOptional();
    }

    /** Whether the next version was begun. */
    boolean draftFollows(BudgetScope budget) {
        Condition condition =
                versionsOf(budget).and("state in :states", List.of(BudgetState.DRAFT, BudgetState.SUBMITTED));
        return count(condition.text(), condition.parameters()) > 0;
    }

    /** Those that were in force before this one, in order. */
    List<Budget> approvedBefore(BudgetScope budget) {
        Condition condition = versionsOf(budget)
                .and("revision < :revision", budget.revision())
                .and("state in :states", List.of(BudgetState.APPROVED, BudgetState.REVISED));
        return list(condition.orderedBy("revision"), condition.parameters());
    }

    private static Condition versionsOf(BudgetScope budget) {
        return Condition.where("reference = :reference", budget.reference())
                .and("organizationScheme = :scheme", budget.organization().scheme())
                .and("organizationCode = :code", budget.organization().code());
    }

    private static Condition condition(Caller caller, BudgetFilter filter) {
        return readable(caller)
                .and("b.reference = :reference", filter.reference())
                .and("b.state = :state", filter.state());
    }

    private static Condition readable(Caller caller) {
        return Condition.where(READABLE, Budget.seesBudgets(caller))
                .with("partner", caller.has(Role.PARTNER))
                .with("scheme", caller.organization().scheme())
                .with("code", caller.organization().code());
    }
}
