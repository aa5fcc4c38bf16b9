package org.samenspel.plans.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspel.security.Organization;

/** All budgets approved for plans. */
@ApplicationScoped
public class ApprovedBudgets implements PanacheRepositoryBase<ApprovedBudget, UUID> {

    /** What was approved for a plan by its own organization; empty if nothing was. */
    public Optional<BudgetAmounts> of(UUID planId, Organization owner) {
        List<ApprovedBudget> budgets = list(
                "planId = ?1 and organizationScheme = ?2 and organizationCode = ?3",
                planId,
                owner.scheme(),
                owner.code());
        return budgets.isEmpty()
                ? Optional.empty()
                : Optional.of(BudgetAmounts.sum(
                        inForce(budgets).map(ApprovedBudget::amounts).toList()));
    }

    /** Of each reference the highest revision, in whatever order they were told. */
    private static Stream<ApprovedBudget> inForce(List<ApprovedBudget> budgets) {
        return budgets.stream()
                .collect(Collectors.toMap(
                        budget -> budget.revision().reference(),
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingInt(
                                budget -> budget.revision().number()))))
                .values()
                .stream();
    }

    /** The budget as it was told last, if it is still for a plan. */
    public void replace(UUID id, Optional<ApprovedBudget> told) {
        delete("id", id);
        told.ifPresent(this::persist);
    }
}
