package org.samenspel.partners.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.samenspel.web.text.Name;

/**
 * What is added to the articles: a list, a table, a plan.
 *
 * @param number as printed ("Bijlage 1"); null when it has none
 * @param text its words; null when only its document has them
 * @param document that has it; null when its words are all there is
 */
public record Addendum(
        @Nullable @Size(min = 1, max = 20) String number,
        @NotBlank @Name @Size(max = 500) String title,
        @Nullable @Size(min = 1, max = 20_000) String text,
        @Nullable @Valid DocumentReference document) {}
