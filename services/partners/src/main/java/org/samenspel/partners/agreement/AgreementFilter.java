package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.text.SearchKey;

/**
 * Which agreements to list; null means any.
 *
 * @param theme whatever its case
 * @param partyId of this party
 * @param unassignedOf of this party, which was divided, and named for none of its successors
 * @param asOf the day of the state; null means today
 * @param endsUntil whose last day, as it is known now, is not after this one
 * @param noticeBy whose next last day to give notice, from today on, is no later than this one
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

    private static final int FURTHEST_YEARS = 100;

    public AgreementFilter {
        theme = theme == null ? null : SearchKey.of(theme);
    }

    /** The days from today on on which one must give notice; at most a hundred years of them, and none when that day is over. */
    LocalDate @Nullable [] deadlines(LocalDate today) {
        if (noticeBy == null) {
            return null;
        }
        LocalDate furthest = today.plusYears(FURTHEST_YEARS);
        LocalDate last = noticeBy.isAfter(furthest) ? furthest : noticeBy;
        return last.isBefore(today)
                ? new LocalDate[0]
                : today.datesUntil(last.plusDays(1)).toArray(LocalDate[]::new);
    }
}
