package org.samenspel.partners.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.web.text.Name;

/**
 * Who signed for a party.
 *
 * @param capacity as what, such as "Algemeen directeur"
 * @param onBehalfOf for whom, as printed ("I.O."), if the signatory stands in for somebody
 * @param signedOn null when nobody knows the day any more: from when it counts says {@link UnknownDays}
 * @param textSha256 of the text that was signed
 * @param recordedOn when it was written down
 * @param successorId the organization that signed for the party, which it succeeded; null when the party did itself
 */
public record Signature(
        @NotBlank @Name @Size(max = 200) String name,
        @NotBlank @Name @Size(max = 200) String capacity,
        @Nullable @Name @Size(min = 1, max = 200) String onBehalfOf,
        @Nullable LocalDate signedOn,

        @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "must be 64 hexadecimal digits, in small letters")
        String textSha256,

        @Nullable LocalDate recordedOn,
        @Nullable UUID successorId) {

    /** Its day, or the one on which it is recorded. */
    LocalDate day() {
        return signedOn == null ? Objects.requireNonNull(recordedOn) : signedOn;
    }

    Signature recorded(LocalDate today) {
        return new Signature(name, capacity, onBehalfOf, signedOn, textSha256, today, successorId);
    }

    /** The same signature, given by this organization for a party. */
    Signature by(UUID organization, UUID party) {
        UUID successor = organization.equals(party) ? null : organization;
        return new Signature(name, capacity, onBehalfOf, signedOn, textSha256, recordedOn, successor);
    }

    /** With the names of people as they are from now on, by the fact that it is. */
    Signature named(UUID factId, Naming.OfAgreement names) {
        String signatory = names.at(Naming.SIGNATURE, factId, "name", name, capacity);
        String other = onBehalfOf == null ? null : names.at(Naming.SIGNATURE, factId, "onBehalfOf", onBehalfOf, null);
        return new Signature(signatory, capacity, other, signedOn, textSha256, recordedOn, successorId);
    }

    /** Never the person: a signature may end up in a message. */
    @Override
    public String toString() {
        return "Signature[signedOn=" + signedOn + "]";
    }
}
