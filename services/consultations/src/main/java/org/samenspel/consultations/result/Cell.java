package org.samenspel.consultations.result;

import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;

/**
 * How many gave one answer.
 *
 * @param code the code of the option, or the value of the scale
 * @param text what respondents read; null for a value of a scale
 * @param count how many; null if hidden
 */
record Cell(
        String code, @Nullable LocalizedText text, @Nullable Integer count, boolean hidden) {

    static Cell of(String code, @Nullable LocalizedText text, int count, boolean hidden) {
        return new Cell(code, text, hidden ? null : count, hidden);
    }
}
