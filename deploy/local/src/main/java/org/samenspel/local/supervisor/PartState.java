package org.samenspel.local.supervisor;

import java.util.Locale;

/** How far a part is. */
public enum PartState {
    WAITING,
    PREPARING,
    STARTING,
    READY,
    RESTARTING,
    IN_DEVELOPMENT,
    FAILED,
    STOPPED;

    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
