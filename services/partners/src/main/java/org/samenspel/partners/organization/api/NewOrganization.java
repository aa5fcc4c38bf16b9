package org.samenspel.partners.organization.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.organization.Identifier;
import org.samenspel.partners.organization.OrganizationKind;
import org.samenspel.partners.organization.OrganizationProfile;
import org.samenspel.values.LocalizedText;

/** An organization to register; a patch changes the same properties. */
public record NewOrganization(
        @NotNull LocalizedText names,
        @NotNull OrganizationKind kind,
        @Size(max = 50) @Nullable List<String> themes,
        @Size(max = 20) @Nullable List<Identifier> identifiers) {

    public NewOrganization {
        if (names != null && names.length() > 500) {
            throw new IllegalArgumentException("names must have at most 500 characters");
        }
        themes = themes == null ? List.of() : themes;
        identifiers = identifiers == null ? List.of() : identifiers;
    }

    static NewOrganization of(OrganizationProfile profile) {
        return new NewOrganization(profile.names(), profile.kind(), profile.themes(), profile.identifiers());
    }

    OrganizationProfile profile() {
        return new OrganizationProfile(names, kind, themes, identifiers);
    }
}
