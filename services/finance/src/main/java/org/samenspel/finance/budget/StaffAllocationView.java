package org.samenspel.finance.budget;

import java.util.UUID;
import org.samenspel.web.persistence.Aggregate;

/**
 * A staff allocation as a caller may see it.
 *
 * @param showsPayroll false for a partner where it would disclose what one person costs
 * @param showsStaff false for a partner
 */
public record StaffAllocationView(StaffAllocation allocation, boolean showsPayroll, boolean showsStaff)
        implements Aggregate {

    @Override
    public UUID id() {
        return allocation.id();
    }

    @Override
    public long version() {
        return allocation.version();
    }
}
