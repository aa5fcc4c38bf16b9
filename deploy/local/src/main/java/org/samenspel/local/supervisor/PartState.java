package org.samenspel.local.supervisor;

/** How far a part is. */
public enum PartState {
    WAITING,
    PREPARING,
    STARTING,
    READY,
    RESTARTING,
    FAILED,
    STOPPED;

    public String text() {
        return name().toLowerCase();
    }
}
