package org.samenspel.finance.budget;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Money;

/**
 * A heading of a budget; its amount is that of the lines under it.
 *
 * @param category as printed
 * @param printedTotal its subtotal as printed
 * @param printedPercentage its share of the total, as printed
 */
@Embeddable
public record BudgetGroup(
        String code,
        String category,
        @Nullable Money printedTotal,
        @Nullable Integer printedPercentage) {}
