package org.samenspel.governance.person.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param name a part of a name, without regard to accents, case, and how apostrophes and hyphens are printed */
public record PersonSearch(
        @NotBlank @Size(min = 2, max = 200) String name) {

    @Override
    public String toString() {
        return "PersonSearch[not shown]";
    }
}
