package org.samenspel.finance.sharing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is otherwise in the agreement than the keeper knew when it wrote a cost sharing, and what that does not follow by itself: a fact
 * to look at, that keeps nobody from anything.
 *
 * @param organizationId the party; null when it is about no party
 * @param from the first day on which it is so; null when it is about no day
 */
public record Oddity(
        Kind kind, @Nullable UUID organizationId, @Nullable LocalDate from) {

    static final Oddity NOT_SIGNED = new Oddity(Kind.AGREEMENT_NOT_SIGNED, null, null);

    /** What is otherwise. */
    public enum Kind {
        /** It is a party on days on which it was not known to be one. */
        PARTY_CAME,
        /** It is no party on days on which it was thought to be one. */
        PARTY_GONE,
        /** It was proposed, and the agreement lacks a signature now. */
        AGREEMENT_NOT_SIGNED
    }
}
