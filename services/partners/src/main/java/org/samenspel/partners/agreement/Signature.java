package org.samenspel.partners.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.web.text.Name;

/**
 * Who signed for a party.
 *
 * @param capacity as what, such as "Algemeen directeur"
 * @param onBehalfOf for whom, as printed ("I.O."), if the signatory stands in for somebody
 * @param successorId the organization that signed for the party, which it succeeded; null when the party did itself
 */
public record Signature(
        @NotBlank @Name @Size(max = 200) String name,
        @NotBlank @Name @Size(max = 200) String capacity,
        @Nullable @Name @Size(max = 200) String onBehalfOf,
        @NotNull LocalDate signedOn,
        @Nullable UUID successorId) {

    /** The same signature, given by this organization for a party. */
    Signature by(UUID organization, UUID party) {
        UUID successor = organization.equals(party) ? null : organization;
        return new Signature(name, capacity, onBehalfOf, signedOn, successor);
    }

    /** Never the person: a signature may end up in a message. */
    @Override
    public String toString() {
        return "Signature[signedOn=" + signedOn + "]";
    }
}
