package org.samenspel.partners.agreement.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.samenspel.partners.agreement.Amendment;

/** @param organizationId the party that consents */
public record NewConsent(
        @NotNull UUID organizationId, @NotNull LocalDate consentedOn) {

    Amendment.Consent consent() {
        return new Amendment.Consent(organizationId, consentedOn, null);
    }
}
