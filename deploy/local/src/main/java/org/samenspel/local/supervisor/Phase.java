package org.samenspel.local.supervisor;

/** How far the platform is. */
public enum Phase {
    STARTING,
    READY,
    STOPPING,
    STOPPED
}
