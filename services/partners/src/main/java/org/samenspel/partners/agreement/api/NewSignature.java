package org.samenspel.partners.agreement.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.samenspel.partners.agreement.Signature;
import org.samenspel.security.Organization;

/** @param organization the party that is signed for */
public record NewSignature(
        @NotNull Organization organization, @NotNull @Valid Signature signature) {}
