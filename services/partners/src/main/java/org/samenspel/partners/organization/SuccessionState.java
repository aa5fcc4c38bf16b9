package org.samenspel.partners.organization;

import java.util.Locale;

/** How far a succession is. */
public enum SuccessionState {
    /** Written down by one person; it doesn't count yet. */
    PROPOSED,
    /** A second person confirmed it: it counts from its day on. */
    CONFIRMED,
    /** Taken back: it doesn't count, and never did. What was done meanwhile stays. */
    WITHDRAWN;

    boolean allows(SuccessionState next) {
        return switch (this) {
            case PROPOSED -> next != PROPOSED;
            case CONFIRMED -> next == WITHDRAWN;
            case WITHDRAWN -> false;
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
