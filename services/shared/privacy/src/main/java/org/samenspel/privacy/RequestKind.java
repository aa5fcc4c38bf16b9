package org.samenspel.privacy;

/** What a person asks (GDPR, articles 15 to 18 and 21). */
public enum RequestKind {
    /** To read what is stored (article 15). */
    ACCESS,
    /** To put right what is wrong (article 16); it is put right where it is kept. */
    CORRECTION,
    /** To be forgotten (article 17). */
    ERASURE,
    /** That what is stored is not used for now (article 18). */
    RESTRICTION,
    /** That it is not used for something (article 21). */
    OBJECTION
}
