package org.samenspel.finance.money;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An amount of a request: in euro, not below zero, and below a billion. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AmountValidator.class)
public @interface Amount {

    String message() default "must be an amount in EUR from 0.00 to 999999999.99";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
