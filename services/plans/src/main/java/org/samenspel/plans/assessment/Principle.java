package org.samenspel.plans.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;

/**
 * What an action or a partnership is judged by: one of LEVL's four roles or eight principles (001), or of any other list.
 *
 * @param code names it in judgments
 * @param group such as {@code rol}, where a list has several kinds
 */
public record Principle(
        @NotBlank
        @Pattern(
                regexp = "[A-Za-z0-9][A-Za-z0-9.\\-]{0,19}",
                message =
                        "must have at most 20 letters (a to z, A to Z), digits, dots and hyphens, a letter or digit first, such as P1.2")
        String code,

        @Nullable @Size(max = 100) String group,
        @NotNull LocalizedText text) {}
