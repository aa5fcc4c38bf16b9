package org.samenspel.privacy;

/** Why a request is refused (GDPR, articles 11, 12 §5, 17 §3 and 23). */
public enum RefusalGround {
    /** Nobody can tell who asks. */
    NOT_IDENTIFIED,
    UNFOUNDED,
    EXCESSIVE,
    LEGAL_OBLIGATION,
    PUBLIC_INTEREST,
    LEGAL_CLAIM,
    RIGHTS_OF_OTHERS
}
