package org.samenspel.web.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.text.NameCharacters;

/** Looks at a name in each language, and says in which one something is wrong. */
public class LocalizedNameValidator implements ConstraintValidator<Name, LocalizedText> {

    @Override
    public boolean isValid(@Nullable LocalizedText name, ConstraintValidatorContext context) {
        if (name == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        return isValid("nl", name.nl(), context)
                & isValid("fr", name.fr(), context)
                & isValid("en", name.en(), context);
    }

    private static boolean isValid(String language, @Nullable String name, ConstraintValidatorContext context) {
        String wrong = name == null ? "" : NameCharacters.wrongIn(name).orElse("");
        if (!wrong.isEmpty()) {
            context.buildConstraintViolationWithTemplate(wrong)
                    .addPropertyNode(language)
                    .addConstraintViolation();
        }
        return wrong.isEmpty();
    }
}
