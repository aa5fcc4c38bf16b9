package org.samenspel.finance.money;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Money;

/** Checks {@link Amount}. */
public class AmountValidator implements ConstraintValidator<Amount, Money> {

    private static final Money LARGEST = Money.euro("999999999.99");

    @Override
    public boolean isValid(@Nullable Money amount, ConstraintValidatorContext context) {
        return amount == null
                || amount.currency().equals(LARGEST.currency())
                        && !amount.isNegative()
                        && amount.compareTo(LARGEST) <= 0;
    }
}
