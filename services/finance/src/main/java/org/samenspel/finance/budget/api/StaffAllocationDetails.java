package org.samenspel.finance.budget.api;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.finance.budget.StaffAllocation;
import org.samenspel.finance.budget.StaffAllocationView;
import org.samenspel.finance.budget.StaffShare;
import org.samenspel.values.Money;
import org.samenspel.web.href.Linked;

/**
 * Who works on a theme, as callers read it.
 *
 * @param payroll absent for a partner when it would disclose what one person costs
 * @param staff absent for a partner
 */
public record StaffAllocationDetails(
        URI href,
        UUID id,
        UUID budgetId,
        String theme,
        BigDecimal fte,
        @Nullable Money payroll,
        List<String> goals,
        @Nullable List<StaffShare> staff,
        @Nullable String remark)
        implements Linked {

    static StaffAllocationDetails of(StaffAllocationView view, References references) {
        StaffAllocation allocation = view.allocation();
        return new StaffAllocationDetails(
                references.href(StaffAllocationResource.class, allocation.id()),
                allocation.id(),
                allocation.budgetId(),
                allocation.theme(),
                allocation.fte(),
                view.showsPayroll() ? allocation.payroll() : null,
                allocation.goals(),
                view.showsStaff() ? allocation.staff() : null,
                allocation.remark());
    }
}
