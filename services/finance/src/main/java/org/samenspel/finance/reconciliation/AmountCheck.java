package org.samenspel.finance.reconciliation;

import org.jspecify.annotations.Nullable;
import org.samenspel.values.Money;

/**
 * Two amounts that a source gives for the same money.
 *
 * @param code what is compared
 * @param subject the code of the group, or the reference of the funding source, when it is about one
 */
public record AmountCheck(String code, @Nullable String subject, Money left, Money right) {

    /** Left minus right. */
    public Money difference() {
        return left.minus(right);
    }

    boolean agrees() {
        return left.equals(right);
    }
}
