package org.samenspel.finance.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samenspel.directory.Directory;
import org.samenspel.directory.Unassigned;
import org.samenspel.finance.agreement.AgreementService;
import org.samenspel.security.Caller;
import org.samenspel.security.Role;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All budgets, each version for itself. */
@ApplicationScoped
class Budgets implements Aggregates<Budget> {

    private static final String READABLE = """
            (:seesBudgets = true and organizationId in :organizations
             or state in (APPROVED, REVISED, LAPSED) and organizationId in :bound)""";

    private final AgreementService agreements;
    private final Directory directory;

    Budgets(AgreementService agreements, Directory directory) {
        this.agreements = agreements;
        this.directory = directory;
    }

    /** A budget that the caller acts for, locked; one that it only reads is answered 403. */
    Optional<Budget> own(UUID id, Caller caller) {
        Optional<Budget> budget = readable(lock(id), caller);
        budget.ifPresent(found -> caller.requireActsFor(found.organizationId(), found.firstVersionId()));
        return budget;
    }

    /** A budget that the caller may read, be it as a partner that an agreement binds with its organization. */
    Optional<Budget> readable(UUID id, Caller caller) {
        return readable(findByIdOptional(id), caller);
    }

    private Optional<Budget> readable(Optional<Budget> found, Caller caller) {
        return found.filter(budget -> budget.visibleTo(caller)
                || budget.wasApproved() && boundWith(caller).contains(budget.organizationId()));
    }

    /** Something in it changed that whoever read it before did not see. */
    void touch(Budget budget) {
        getEntityManager().lock(budget, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    Rows<Budget> readable(Caller caller, BudgetFilter filter, Slice slice) {
        Unassigned unassigned = directory.unassignedOf(filter.unassignedOf());
        Condition condition = Condition.where(READABLE, Budget.seesBudgets(caller))
                .with("organizations", caller.organizations())
                .with("bound", boundWith(caller))
                .and("reference = :reference", filter.reference())
                .and("state = :state", filter.state())
                .and("organizationId in :owners", unassigned.owners())
                .and("firstVersionId not in :named", unassigned.named());
        return page(condition, slice);
    }

    /** The ids of those of these organizations: what they are is read once they are locked. */
    List<UUID> of(Set<UUID> organizations) {
        return getEntityManager()
                .createQuery("select id from Budget where organizationId in :organizations order by id", UUID.class)
                .setParameter("organizations", organizations)
                .getResultList();
    }

    /** All versions of a budget, this one among them. */
    List<Budget> versionsOf(Budget budget) {
        return list("firstVersionId", budget.firstVersionId());
    }

    /** Whether the next version was begun. */
    boolean draftFollows(Budget budget) {
        return count("firstVersionId = ?1 and state in (DRAFT, SUBMITTED)", budget.firstVersionId()) > 0;
    }

    /** The highest revision of a budget. */
    int newestRevisionOf(Budget budget) {
        return versionsOf(budget).stream().mapToInt(Budget::revision).max().orElseThrow();
    }

    /** Those that were told as approved before this one, in order. */
    List<UUID> approvedBefore(Budget budget) {
        return list(
                        "firstVersionId = ?1 and revision < ?2 and state in (APPROVED, REVISED, LAPSED) order by revision",
                        budget.firstVersionId(),
                        budget.revision())
                .stream()
                .map(Budget::id)
                .toList();
    }

    /** Those whose approved budgets a partner reads: an agreement in force binds it with them. */
    private Set<UUID> boundWith(Caller caller) {
        return caller.has(Role.PARTNER) ? agreements.boundWith(caller.organizations()) : Set.of();
    }
}
