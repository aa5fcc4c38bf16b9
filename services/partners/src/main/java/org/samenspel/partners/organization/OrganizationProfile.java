package org.samenspel.partners.organization;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.samenspel.values.LocalizedText;

/**
 * What is told of an organization; all of it may change.
 *
 * @param names the name in each language it has one in
 * @param themes what it works on, as codes such as {@code housing}
 * @param identifiers its codes in public registers; an organization without legal personality has none
 */
public record OrganizationProfile(
        LocalizedText names, OrganizationKind kind, List<String> themes, List<Identifier> identifiers) {

    private static final Pattern THEME = Pattern.compile("[a-z][A-Za-z0-9]{0,49}");

    /** @throws IllegalArgumentException if a theme is no code, or something is named twice */
    public OrganizationProfile {
        themes = List.copyOf(themes);
        identifiers = List.copyOf(identifiers);
        requireThemes(themes);
        long codes = identifiers.stream()
                .map(identifier -> identifier.scheme() + identifier.code())
                .distinct()
                .count();
        if (codes < identifiers.size()) {
            throw new IllegalArgumentException("identifiers must not name a code twice");
        }
    }

    private static void requireThemes(List<String> themes) {
        if (themes.stream().anyMatch(theme -> !THEME.matcher(theme).matches())) {
            throw new IllegalArgumentException("themes must be lowerCamelCase codes");
        }
        if (new HashSet<>(themes).size() < themes.size()) {
            throw new IllegalArgumentException("themes must not name one twice");
        }
    }
}
