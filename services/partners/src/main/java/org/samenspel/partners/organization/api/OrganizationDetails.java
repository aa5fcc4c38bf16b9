package org.samenspel.partners.organization.api;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.MunicipalityClasses;
import org.samenspel.directory.OrganizationCode;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.partners.agreement.api.FactDetails.WithdrawalDetails;
import org.samenspel.partners.organization.Organization;
import org.samenspel.partners.organization.OrganizationKind;
import org.samenspel.partners.organization.OrganizationProfile;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.href.Linked;

/**
 * An organization as callers read it.
 *
 * @param owner the network organization that keeps it
 * @param succession the one that was not taken back; null while it acts for itself
 * @param namesakes others of its name, told to whoever registers or changes it; null when there are none
 * @param withdrawal null while it is registered
 */
public record OrganizationDetails(
        URI href,
        UUID id,
        OrganizationReference owner,
        LocalizedText name,
        OrganizationKind kind,
        List<String> themes,
        List<OrganizationCode> codes,
        MunicipalityClasses municipalityClasses,
        @Nullable SuccessionDetails succession,
        @Nullable List<OrganizationReference> namesakes,
        @Nullable WithdrawalDetails withdrawal)
        implements Linked {

    static OrganizationDetails of(Organization organization, References references) {
        return of(organization, List.of(), references);
    }

    static OrganizationDetails of(Organization organization, List<Organization> namesakes, References references) {
        OrganizationProfile profile = organization.profile();
        return new OrganizationDetails(
                references.href(OrganizationResource.class, organization.id()),
                organization.id(),
                references.organization(organization.ownerId()),
                profile.name(),
                profile.kind(),
                profile.themes(),
                profile.codes(),
                profile.municipalityClasses(),
                organization
                        .succession()
                        .map(succession -> SuccessionDetails.of(organization.id(), succession, references))
                        .orElse(null),
                namesakes.isEmpty()
                        ? null
                        : namesakes.stream()
                                .map(Organization::id)
                                .map(references::organization)
                                .toList(),
                WithdrawalDetails.of(organization.withdrawal(), references));
    }
}
