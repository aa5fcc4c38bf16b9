package org.samenspel.partners.agreement.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.samenspel.security.Organization;

/** @param organization the party that consents */
public record NewConsent(
        @NotNull Organization organization, @NotNull LocalDate consentedOn) {}
