package org.samenspel.directory;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The code of an organization in a public register: an attribute, never its identity.
 *
 * @param code without punctuation; a KBO number may be given in any printed form
 * @param validFrom the first day, where the register gives one
 * @param validUntil the last day: on 2025-01-01, 28 Flemish municipalities became 13, and their NIS codes ended
 */
@Embeddable
public record OrganizationCode(
        @Enumerated(EnumType.STRING) CodeScheme scheme,
        String code,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    /** @throws IllegalArgumentException if the register gives no such code, or the validity ends before it begins */
    public OrganizationCode {
        if (scheme == null || code == null) {
            throw new IllegalArgumentException("scheme and code are required");
        }
        code = scheme.read(code);
        if (validFrom != null && validUntil != null && validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException("validUntil must not be before validFrom");
        }
    }

    /** Whether the register gives a first or a last day. */
    public boolean hasValidity() {
        return validFrom != null || validUntil != null;
    }
}
