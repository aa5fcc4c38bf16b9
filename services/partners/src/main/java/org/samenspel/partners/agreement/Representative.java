package org.samenspel.partners.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.samenspel.web.text.Name;

/**
 * Who stands for a party in the head of the agreement ("rechtsgeldig vertegenwoordigd door"); who signs may be somebody else.
 *
 * @param capacity as what, such as "voorzitter"
 */
public record Representative(
        @NotBlank @Name @Size(max = 200) String name,
        @NotBlank @Name @Size(max = 200) String capacity) {

    /** With the name as it is from now on. */
    Representative named(UUID under, String part, Naming.OfAgreement names) {
        return new Representative(names.at(Naming.REPRESENTATIVE, under, part, name, capacity), capacity);
    }

    /** Never the person: a representative may end up in a message. */
    @Override
    public String toString() {
        return "Representative";
    }
}
