package org.samenspel.web.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text is a code that programs compare, such as a theme or a role; a shorter one is asked by {@code @Size}. */
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[a-z][A-Za-z0-9]{0,49}", message = Code.FORM)
public @interface Code {

    String FORM = "must be a code of at most 50 letters (a to z, A to Z) and digits that begins with a small letter,"
            + " such as policyParticipation";

    String message() default FORM;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
