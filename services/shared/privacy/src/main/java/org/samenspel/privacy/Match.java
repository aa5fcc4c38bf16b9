package org.samenspel.privacy;

/** By what a record was found. */
public enum Match {
    NAME,
    EMAIL,
    ACCOUNT
}
