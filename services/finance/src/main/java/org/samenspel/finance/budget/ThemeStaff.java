package org.samenspel.finance.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Money;

/**
 * Who works on a theme.
 *
 * @param payroll of all together
 * @param goals the codes of the goals they work for, in equal parts
 * @param remark as printed
 */
public record ThemeStaff(
        String theme,
        Money payroll,
        List<String> goals,
        List<StaffShare> staff,
        @Nullable String remark) {}
