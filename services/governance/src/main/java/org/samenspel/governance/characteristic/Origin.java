package org.samenspel.governance.characteristic;

/** Where somebody's family comes from, as the person says. */
public enum Origin {
    FOREIGN,
    BELGIAN
}
