package org.samenspel.governance.person.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.samenspel.governance.person.Person;
import org.samenspel.web.text.Name;

/**
 * A person to add.
 *
 * @param displayName what is shown to those who may see mandates
 */
public record NewPerson(
        @NotBlank @Name @Size(max = MAXIMUM_LENGTH) String displayName) {

    static final int MAXIMUM_LENGTH = 200;

    /** What a {@link Person} is shown as has no space around it. */
    public NewPerson {
        displayName = displayName == null ? displayName : displayName.strip();
    }
}
