package org.samenspel.partners.organization.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.organization.Identifier;
import org.samenspel.partners.organization.OrganizationKind;
import org.samenspel.partners.organization.OrganizationProfile;
import org.samenspel.values.LocalizedText;

/** An organization to register; a patch changes the same properties. */
public record NewOrganization(
        @NotNull LocalizedText names,
        @NotNull OrganizationKind kind,
        @Size(max = 50) @Nullable List<@NotNull @Pattern(regexp = "[a-z][A-Za-z0-9]{0,49}") String> themes,
        @Size(max = 20) @Nullable List<@NotNull Identifier> identifiers) {

    public NewOrganization {
        if (names != null && names.length() > 500) {
            throw new IllegalArgumentException("names must have at most 500 characters");
        }
        themes = themes == null ? List.of() : themes;
        identifiers = identifiers == null ? List.of() : identifiers;
        requireOnce("themes", themes.stream());
        requireOnce(
                "identifiers",
                identifiers.stream()
                        .filter(Objects::nonNull)
                        .map(identifier -> identifier.scheme() + identifier.code()));
    }

    private static void requireOnce(String property, Stream<String> values) {
        Set<String> seen = new HashSet<>();
        if (!values.allMatch(seen::add)) {
            throw new IllegalArgumentException(property + " must not name one twice");
        }
    }

    static NewOrganization of(OrganizationProfile profile) {
        return new NewOrganization(profile.names(), profile.kind(), profile.themes(), profile.identifiers());
    }

    OrganizationProfile profile() {
        return new OrganizationProfile(names, kind, themes, identifiers);
    }
}
