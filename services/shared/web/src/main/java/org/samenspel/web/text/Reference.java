package org.samenspel.web.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text is somebody's own name for a thing, such as the number of a file; a shorter one is asked by {@code @Size}. */
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}", message = Reference.FORM)
public @interface Reference {

    String FORM =
            "must have at most 64 letters (a to z, A to Z), digits, dots, hyphens and underscores, a letter or digit first,"
                    + " such as LEVL-2022.1";

    String message() default FORM;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
