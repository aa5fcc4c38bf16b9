package org.samenspel.finance.deployment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.money.Euro;
import org.samenspel.values.Money;
import org.samenspel.web.persistence.Condition;

/** All deployments. */
@ApplicationScoped
public class Deployments implements PanacheRepositoryBase<Deployment, UUID> {

    /** Those of a budget, oldest first. */
    public List<Deployment> of(UUID budgetId, @Nullable UUID after, int limit) {
        Condition condition = Condition.where("budgetId = :budgetId", budgetId).and("id > :after", after);
        return find(condition.orderedBy("id"), condition.parameters())
                .page(0, limit)
                .list();
    }

    public long countOf(UUID budgetId) {
        return count("budgetId", budgetId);
    }

    /** What all staff of a budget costs. */
    public Money payroll(UUID budgetId) {
        return all(budgetId).stream().map(Deployment::payroll).collect(Euro.sum());
    }

    /**
     * What of the payroll can be told outside finance.
     *
     * @param earlier the versions of the budget that were told of before, in order
     */
    public TellablePayroll tellable(UUID budgetId, List<UUID> earlier) {
        var disclosure = new Disclosure();
        earlier.forEach(version -> disclosure.tell(all(version)));
        return disclosure.tell(all(budgetId));
    }

    /** Gives the next version of a budget the staff of this one. */
    public void copy(UUID budgetId, UUID nextBudgetId) {
        persist(all(budgetId).stream().map(deployment -> deployment.copyTo(nextBudgetId)));
    }

    /** The share of one person's time that the deployments of a budget take. */
    BigDecimal fteOf(UUID budgetId, String staffCode) {
        return all(budgetId).stream()
                .flatMap(deployment -> deployment.staff().stream())
                .filter(share -> share.code().equals(staffCode))
                .map(StaffShare::fte)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Deployment> all(UUID budgetId) {
        return list("budgetId = ?1 order by id", budgetId);
    }
}
