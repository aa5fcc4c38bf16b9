package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.Upcoming;
import org.samenspel.values.text.SearchKey;

/**
 * Which agreements to list; null means any.
 *
 * @param theme whatever its case
 * @param partyId of this party
 * @param unassignedOf of this party, which was divided, and named for none of its successors
 * @param asOf the day of the state, and from which the last days to give notice are looked at; null means today
 * @param endsUntil whose last day, as it is known now, is not after this one
 * @param noticeBy whose next last day to give notice, from the day asked for on, is no later than this one
 */
public record AgreementFilter(
        @Nullable AgreementType type,
        @Nullable AgreementState state,
        @Nullable String theme,
        @Nullable String reference,
        @Nullable UUID partyId,
        @Nullable UUID unassignedOf,
        @Nullable LocalDate asOf,
        @Nullable LocalDate endsUntil,
        @Nullable LocalDate noticeBy) {

    public AgreementFilter {
        theme = theme == null ? null : SearchKey.of(theme);
    }

    /** Whether it asks for what is not the same on all days. */
    boolean dependsOnDay() {
        return state != null || partyId != null || endsUntil != null || noticeBy != null;
    }

    /**
     * Whether an agreement that the caller sees stand so today is what it asks for. What {@link Agreements} asks of all of them in the
     * database, this and {@link #fits(Standing, LocalDate)} ask of one that the caller reads as of another day.
     *
     * @param parties one of whom it asks for; null means any
     */
    boolean fits(Standing now, @Nullable Set<UUID> parties) {
        return (parties == null || now.everybody().anyOf(parties))
                && (endsUntil == null || isNotAfter(now.endsOn(), endsUntil));
    }

    /** The same of one that the caller sees stand so when it asks for a day. */
    boolean fits(Standing then, LocalDate day) {
        return (state == null || then.state() == state)
                && (noticeBy == null || isNotAfter(then.noticeBy(), noticeBy) && !isBefore(then.noticeBy(), day));
    }

    /** Whether it asks for the last days to give notice from another day on than today: the database knows those to come alone. */
    boolean asksForNoticeFrom(LocalDate day, LocalDate today) {
        return noticeBy != null && !day.equals(today);
    }

    private static boolean isNotAfter(@Nullable LocalDate day, LocalDate last) {
        return day != null && !day.isAfter(last);
    }

    private static boolean isBefore(@Nullable LocalDate day, LocalDate first) {
        return day != null && day.isBefore(first);
    }

    /** The days from today on on which one must give notice; at most a hundred years of them, and none when that day is over. */
    LocalDate @Nullable [] deadlines(LocalDate today) {
        return noticeBy == null ? null : Upcoming.days(today, noticeBy);
    }
}
