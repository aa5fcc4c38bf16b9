package org.samenspel.governance.meeting;

import java.util.Objects;
import org.samenspel.values.LocalizedText;

/**
 * A point of the agenda.
 *
 * @param number as on the agenda
 */
public record AgendaItem(String number, LocalizedText title, Subject subject) {

    public AgendaItem {
        Objects.requireNonNull(title);
        Objects.requireNonNull(subject);
        if (!number.matches("[0-9A-Za-z.]{1,20}")) {
            throw new IllegalArgumentException("number must have 1 to 20 digits, letters or dots");
        }
    }
}
