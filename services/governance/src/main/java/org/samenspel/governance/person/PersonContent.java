package org.samenspel.governance.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.samenspel.web.text.Name;

/**
 * What may change about a person.
 *
 * @param displayName what is shown to those who may see mandates
 * @param account the id that the person's token has as subject, so that it declares for itself and reads what members read
 */
public record PersonContent(
        @NotBlank @Name @Size(max = LONGEST_NAME) String displayName,
        @Nullable @Size(min = 1, max = LONGEST_ACCOUNT) String account) {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_ACCOUNT = 255;

    /** What a person is shown as has no space around it. */
    public PersonContent {
        displayName = displayName == null ? displayName : displayName.strip();
    }

    @Override
    public String toString() {
        return "PersonContent[not shown]";
    }
}
