package org.samenspel.partners.agreement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which agreements to list; null means any.
 *
 * @param partyId of this party
 */
public record AgreementFilter(
        @Nullable AgreementType type,
        @Nullable AgreementState state,
        @Nullable String theme,
        @Nullable String reference,
        @Nullable UUID partyId) {}
