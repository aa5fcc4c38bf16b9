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
 */
public record AgreementFilter(
        @Nullable AgreementType type,
        @Nullable AgreementState state,
        @Nullable String theme,
        @Nullable String reference,
        @Nullable UUID partyId,
        @Nullable UUID unassignedOf,
        @Nullable LocalDate asOf,
        @Nullable LocalDate endsUntil) {

    public AgreementFilter {
        theme = theme == null ? null : SearchKey.of(theme);
    }
}
