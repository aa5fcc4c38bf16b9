package org.samenspel.partners.organization;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The code of an organization in a public register. A code belongs to one organization.
 *
 * @param code without punctuation
 * @param validFrom the first day, where the register gives one
 * @param validUntil the last day: on 2025-01-01, 28 Flemish municipalities became 13, and their NIS codes ended
 */
@Embeddable
public record Identifier(
        @Enumerated(EnumType.STRING) IdentifierScheme scheme,
        String code,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    /** @throws IllegalArgumentException if the register gives no such code, or the validity ends before it begins */
    public Identifier {
        if (scheme == null || code == null) {
            throw new IllegalArgumentException("scheme and code are required");
        }
        scheme.requireCode(code);
        if (validFrom != null && validUntil != null && validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException("validUntil must not be before validFrom");
        }
    }
}
