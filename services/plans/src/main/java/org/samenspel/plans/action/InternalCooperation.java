package org.samenspel.plans.action;

import org.jspecify.annotations.Nullable;

/**
 * Who of the organization itself works along ("interne samenwerking").
 *
 * @param who by function
 * @param tasks what that one does; null when the source prints none
 */
public record InternalCooperation(String who, @Nullable String tasks) {

    private static final String SEPARATOR = ": ";

    /** As a cell has it: {@code Directeur: houdt de planning in de gaten}. */
    static InternalCooperation parse(String text) {
        String[] parts = text.split(SEPARATOR, 2);
        return new InternalCooperation(parts[0], parts.length == 1 ? null : parts[1]);
    }

    String asPrinted() {
        return tasks == null ? who : who + SEPARATOR + tasks;
    }
}
