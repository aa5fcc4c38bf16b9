package org.samenspel.finance.money;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Money;

/** An amount of a request: in euro, not below zero, and below a billion. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Amount.Validator.class)
public @interface Amount {

    String message() default "must be an amount in EUR from 0.00 to 999999999.99";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    class Validator implements ConstraintValidator<Amount, Money> {

        private static final Money LARGEST = Money.euro("999999999.99");

        @Override
        public boolean isValid(@Nullable Money amount, ConstraintValidatorContext context) {
            return amount == null
                    || amount.currency().equals(LARGEST.currency())
                            && !amount.isNegative()
                            && amount.compareTo(LARGEST) <= 0;
        }
    }
}
