package org.samenspel.governance.meeting;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;

/**
 * A point of the agenda.
 *
 * @param number as on the agenda
 * @param code what it is, as a duty of an agreement asks for it, such as {@code finalEvaluation}; null when none does
 */
public record AgendaItem(
        String number,
        LocalizedText title,
        Subject subject,
        @Nullable String code) {

    public AgendaItem {
        Objects.requireNonNull(title);
        Objects.requireNonNull(subject);
        if (!number.matches("[0-9A-Za-z.]{1,20}")) {
            throw new IllegalArgumentException("number must have 1 to 20 digits, letters or dots");
        }
        if (code != null && !code.matches("[a-z][A-Za-z0-9]{0,49}")) {
            throw new IllegalArgumentException(
                    "code must begin with a small letter and have 50 letters or digits at most");
        }
    }
}
