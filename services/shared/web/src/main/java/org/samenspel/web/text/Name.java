package org.samenspel.web.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.samenspel.values.text.NameCharacters;

/**
 * The text is what something or somebody is called: a name, a title, a theme. It has the characters of {@link NameCharacters}
 * only, in each language. Whether it must be there is another matter.
 */
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {NameValidator.class, LocalizedNameValidator.class})
public @interface Name {

    String message() default "must not contain characters that can't be seen";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
