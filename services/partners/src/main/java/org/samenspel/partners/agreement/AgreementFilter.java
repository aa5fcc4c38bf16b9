package org.samenspel.partners.agreement;

import org.jspecify.annotations.Nullable;

/** Which agreements to list; null means any. */
public record AgreementFilter(
        @Nullable AgreementType type,
        @Nullable AgreementState state,
        @Nullable String theme,
        @Nullable String reference) {}
