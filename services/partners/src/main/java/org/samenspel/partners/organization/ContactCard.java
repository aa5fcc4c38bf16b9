package org.samenspel.partners.organization;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Period;
import org.samenspel.web.text.Name;

/**
 * Who a contact is and how to reach that person.
 *
 * @param function what the person does there
 * @param period when to ask for this person
 */
public record ContactCard(
        @NotBlank @Name @Size(max = 200) String name,
        @Nullable @Name @Size(min = 1, max = 200) String function,
        @Nullable @Email @Size(min = 1, max = 254) String email,
        @Nullable @Size(min = 1, max = 50) String phone,
        @NotNull Period period) {

    /** Never the person: a card may end up in a message. */
    @Override
    public String toString() {
        return "ContactCard[period=" + period + "]";
    }
}
