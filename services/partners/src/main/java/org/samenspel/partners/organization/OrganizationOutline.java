package org.samenspel.partners.organization;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.DirectoryEntry;
import org.samenspel.directory.MunicipalityClassification;
import org.samenspel.directory.OrganizationCode;
import org.samenspel.directory.Succession;
import org.samenspel.values.LocalizedText;

/** An organization as other services know it. */
record OrganizationOutline(
        UUID id,
        long version,
        LocalizedText name,
        OrganizationKind kind,
        List<OrganizationCode> codes,
        List<MunicipalityClassification> municipalityClasses,
        @Nullable Succession succession) {

    static OrganizationOutline of(Organization organization) {
        OrganizationProfile profile = organization.profile();
        return new OrganizationOutline(
                organization.id(),
                organization.version(),
                profile.name(),
                profile.kind(),
                profile.codes(),
                profile.municipalityClasses().list(),
                organization
                        .succession()
                        .filter(SuccessionRecord::counts)
                        .map(SuccessionRecord::succession)
                        .orElse(null));
    }

    DirectoryEntry entry() {
        return new DirectoryEntry(id, version, name, codes, municipalityClasses, succession);
    }
}
