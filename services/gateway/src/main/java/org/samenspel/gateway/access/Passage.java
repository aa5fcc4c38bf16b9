package org.samenspel.gateway.access;

/** How the body of an operation reaches its service. */
public enum Passage {
    /** Read whole, then passed on alone. */
    WHOLE,
    /** A document: as it comes. */
    DOCUMENT,
    /** It has none: it asks how the service is, and is answered under any load. */
    HEALTH,
    /** Read whole, then passed on together with what else comes meanwhile. */
    GATHERED
}
