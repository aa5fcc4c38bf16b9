package org.samenspel.privacy;

/** Why a request is refused or an objection or a correction rejected (GDPR, articles 11, 12 §5, 16, 17 §3, 21 §1 and 23). */
public enum RefusalGround {
    /** Nobody can tell who asks. */
    NOT_IDENTIFIED,
    UNFOUNDED,
    EXCESSIVE,
    LEGAL_OBLIGATION,
    PUBLIC_INTEREST,
    LEGAL_CLAIM,
    RIGHTS_OF_OTHERS,
    /** Why it is used weighs more than what the person says against that. */
    OVERRIDING_INTEREST,
    /** It is right as it stands. */
    ACCURATE
}
