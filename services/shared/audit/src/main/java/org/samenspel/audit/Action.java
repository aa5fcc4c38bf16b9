package org.samenspel.audit;

import java.util.Locale;

/** What was done. */
enum Action {
    CREATED,
    CHANGED,
    REMOVED,
    REFUSED,
    READ;

    /** As records have it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
