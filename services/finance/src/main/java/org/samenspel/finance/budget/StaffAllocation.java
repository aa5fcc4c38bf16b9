package org.samenspel.finance.budget;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Ids;
import org.samenspel.values.Money;
import org.samenspel.values.text.SearchKey;
import org.samenspel.web.persistence.VersionedAggregate;

/**
 * The people who work on a theme of a budget: how much of their time, for which goals, and what they cost together. What one of
 * them earns is never asked; where a theme has one person the payroll says it all the same, so partners don't see it.
 */
@Entity
public class StaffAllocation extends VersionedAggregate {

    private static final int SMALLEST_GROUP = 2;

    private UUID budgetId;
    private String theme;
    private String themeKey;
    private Money payroll;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> goals;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "staff_allocation_post", joinColumns = @JoinColumn(name = "staff_allocation_id"))
    private Set<StaffShare> staff = new HashSet<>();

    @Nullable
    private String remark;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StaffAllocation() {}

    /** The people of a theme. */
    StaffAllocation(UUID budgetId, ThemeStaff theme) {
        super(Ids.next());
        this.budgetId = budgetId;
        this.theme = theme.theme();
        this.themeKey = SearchKey.of(theme.theme());
        this.payroll = theme.payroll();
        this.goals = theme.goals();
        this.remark = theme.remark();
        staff.addAll(theme.staff());
        requireEachOnce(theme.staff());
    }

    private static void requireEachOnce(List<StaffShare> staff) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < staff.size(); index++) {
            if (!seen.add(staff.get(index).code())) {
                throw StaffAllocationRule.STAFF_TWICE.brokenBy(
                        "staff[%d].code".formatted(index), "Add up the shares of one post");
            }
        }
    }

    /** The same people in another budget. */
    StaffAllocation copyTo(UUID otherBudgetId) {
        return new StaffAllocation(otherBudgetId, new ThemeStaff(theme, payroll, goals, staff(), remark));
    }

    /** Full-time equivalents of all together. */
    public BigDecimal fte() {
        return staff.stream().map(StaffShare::fte).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the payroll would disclose what one person costs. */
    boolean disclosesOnePayroll() {
        return staff.size() < SMALLEST_GROUP;
    }

    /** The payroll in equal parts for its goals; the cents left over go to those named first. */
    Map<String, Money> payrollPerGoal() {
        Map<String, Money> parts = new LinkedHashMap<>();
        if (!goals.isEmpty()) {
            List<Money> amounts = payroll.split(goals.size());
            for (int index = 0; index < goals.size(); index++) {
                parts.put(goals.get(index), amounts.get(index));
            }
        }
        return parts;
    }

    public UUID budgetId() {
        return budgetId;
    }

    public String theme() {
        return theme;
    }

    public Money payroll() {
        return payroll;
    }

    public List<String> goals() {
        return goals;
    }

    /** In the order of their codes. */
    public List<StaffShare> staff() {
        return staff.stream().sorted(Comparator.comparing(StaffShare::code)).toList();
    }

    public @Nullable String remark() {
        return remark;
    }
}
