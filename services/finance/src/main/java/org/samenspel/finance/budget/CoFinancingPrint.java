package org.samenspel.finance.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Money;

/**
 * What a source prints under its overview of co-financing: the own contributions in projects, and what part of the structural income
 * they are.
 *
 * @param total the sum of the own contributions, as printed
 * @param percentage their part of the base, as printed
 * @param base what the percentages are of, as printed
 */
@Embeddable
public record CoFinancingPrint(
        @Column(name = "co_financing_total") @Nullable Money total,
        @Column(name = "co_financing_percentage") @Nullable Integer percentage,
        @Column(name = "co_financing_base") @Nullable Money base) {

    /** Nothing is printed. */
    public static final CoFinancingPrint NONE = new CoFinancingPrint(null, null, null);
}
