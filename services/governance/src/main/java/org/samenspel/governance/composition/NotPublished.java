package org.samenspel.governance.composition;

/** Why it is not said whether a rule holds. */
enum NotPublished {
    /** No report was made up to that day: make one. */
    NOT_COUNTED,
    /** The last report was made before a rule asked this: make another once enough has changed. */
    NOT_ASKED,
    /** Saying it would show fewer than five people, or who came or went: a later report may say it. */
    SMALL_GROUP
}
