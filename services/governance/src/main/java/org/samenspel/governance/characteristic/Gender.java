package org.samenspel.governance.characteristic;

/** What somebody is, as the person says. */
public enum Gender {
    WOMAN,
    MAN,
    OTHER
}
