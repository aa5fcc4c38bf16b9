package org.samenspel.privacy;

/** Why what was restricted may be used again: each a case of GDPR, article 18 §1, that is over, or the person's own word. */
public enum LiftGround {
    /** It was found out whether it is right; what is wrong can be put right now. */
    ACCURACY_VERIFIED,
    /** The person no longer needs it for a legal claim. */
    CLAIM_OVER,
    /** It is decided whose interest weighs more. */
    OBJECTION_DECIDED,
    /** The person agrees, or asks for it, such as to be erased after all. */
    PERSON_AGREED
}
