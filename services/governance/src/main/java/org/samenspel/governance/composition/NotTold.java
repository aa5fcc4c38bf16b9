package org.samenspel.governance.composition;

/** Why it is not said whether a rule holds. */
public enum NotTold {
    /** No balance was taken up to that day: take one. */
    NOT_COUNTED,
    /** The last balance was taken before a rule asked this: take another once enough has changed. */
    NOT_ASKED,
    /** Saying it would show fewer than five people, or who came or went: a later balance may say it. */
    SMALL_GROUP
}
