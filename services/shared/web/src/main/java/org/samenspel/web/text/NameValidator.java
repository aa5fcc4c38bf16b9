package org.samenspel.web.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.text.NameCharacters;

/** Looks at a name in whatever language. */
public class NameValidator implements ConstraintValidator<Name, String> {

    @Override
    public boolean isValid(@Nullable String name, ConstraintValidatorContext context) {
        Optional<String> wrong = Optional.ofNullable(name).flatMap(NameCharacters::wrongIn);
        wrong.ifPresent(detail -> {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(detail).addConstraintViolation();
        });
        return wrong.isEmpty();
    }
}
