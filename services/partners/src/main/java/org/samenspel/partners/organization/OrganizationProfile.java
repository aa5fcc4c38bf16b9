package org.samenspel.partners.organization;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.samenspel.directory.OrganizationCode;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.text.SearchKey;
import org.samenspel.web.text.Name;

/**
 * What is published of an organization; all of it may change.
 *
 * @param name in each language it has one in
 * @param themes what it works on, as codes such as {@code housing}
 * @param codes in public registers, those it ever had too; an organization without legal personality has none
 */
public record OrganizationProfile(
        @NotNull @Name LocalizedText name,
        @NotNull OrganizationKind kind,
        @Size(max = 50) List<@NotNull @Pattern(regexp = "[a-z][A-Za-z0-9]{0,49}") String> themes,
        @Size(max = 20) List<@NotNull OrganizationCode> codes) {

    private static final int LONGEST_NAME = 500;

    /** @throws IllegalArgumentException if the name is too long, or something is named twice */
    public OrganizationProfile {
        if (name != null && name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("name must have at most %d characters".formatted(LONGEST_NAME));
        }
        themes = themes == null ? List.of() : themes;
        codes = codes == null ? List.of() : codes;
        requireOnce("themes", themes.stream().filter(Objects::nonNull).map(SearchKey::of));
        requireOnce("codes", codes.stream().filter(Objects::nonNull).map(code -> code.scheme() + code.code()));
    }

    private static void requireOnce(String property, Stream<String> values) {
        if (!values.allMatch(new HashSet<>()::add)) {
            throw new IllegalArgumentException(property + " must not name one twice");
        }
    }
}
