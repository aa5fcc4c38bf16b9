package org.samenspel.privacy;

/** What a person asks (GDPR, articles 15 to 18 and 21). */
public enum RequestKind {
    /** To read what is stored (article 15). */
    ACCESS,
    /** To put right what is wrong (article 16): granted, it is to be put right where it is kept, and then concluded. */
    CORRECTION,
    /** To be forgotten (article 17). */
    ERASURE,
    /** That what is stored is not used for now (article 18). */
    RESTRICTION,
    /** That it is not used (article 21): granted, it is not until that is concluded, and for good if the objection is upheld. */
    OBJECTION;

    /** Whether it is restricted what it is about, from the day on which it is granted. */
    boolean restricts() {
        return this == RESTRICTION || this == OBJECTION;
    }

    /** Whether something is left to be decided or done once it is granted. */
    boolean isConcluded() {
        return this == CORRECTION || this == OBJECTION;
    }
}
