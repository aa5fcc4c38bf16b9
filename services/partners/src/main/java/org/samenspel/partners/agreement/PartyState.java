package org.samenspel.partners.agreement;

/** Where a party stands. */
public enum PartyState {
    INVITED,
    /** It does not join, or does not sign. */
    REFUSED,
    /** Its own body decided to join; the signature is still to come. */
    APPROVED,
    SIGNED,
    /** It gave notice: it leaves on a known day. */
    LEAVING,
    /** Its last day is over. */
    LEFT
}
