package org.samenspel.finance.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.samenspel.finance.money.Euro;
import org.samenspel.values.Money;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All staff allocations. */
@ApplicationScoped
class StaffAllocations implements Aggregates<StaffAllocation> {

    Rows<StaffAllocation> of(UUID budgetId, Slice slice) {
        return page(Condition.where("budgetId = :budgetId", budgetId), slice);
    }

    /** What all staff of a budget costs. */
    Money payroll(UUID budgetId) {
        return all(budgetId).stream().map(StaffAllocation::payroll).collect(Euro.sum());
    }

    /**
     * What of the payroll can be disclosed outside finance.
     *
     * @param earlier the versions of the budget that were published before, in order
     */
    DisclosablePayroll disclosable(UUID budgetId, List<UUID> earlier) {
        var disclosure = new Disclosure();
        earlier.forEach(version -> disclosure.disclose(all(version)));
        return disclosure.disclose(all(budgetId));
    }

    /** Gives the next version of a budget the staff of this one. */
    void copy(UUID budgetId, UUID nextBudgetId) {
        persist(all(budgetId).stream().map(allocation -> allocation.copyTo(nextBudgetId)));
    }

    /** The share of one person's time that the staff allocations of a budget take. */
    BigDecimal fteOf(UUID budgetId, String staffCode) {
        return all(budgetId).stream()
                .flatMap(allocation -> allocation.staff().stream())
                .filter(share -> share.code().equals(staffCode))
                .map(StaffShare::fte)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<StaffAllocation> all(UUID budgetId) {
        return list("budgetId = ?1 order by id", budgetId);
    }
}
