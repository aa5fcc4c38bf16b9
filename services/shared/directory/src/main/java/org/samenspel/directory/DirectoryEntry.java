package org.samenspel.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;

/**
 * What is known of an organization, as the partners service published it.
 *
 * @param version of the organization there; an older one never overwrites a newer one
 * @param codes those it has and those it ever had
 * @param municipalityClasses the classes it has and had, if it is a municipality
 * @param succession who acts for it, from a day on; null while it acts for itself
 */
public record DirectoryEntry(
        UUID id,
        long version,
        LocalizedText name,
        List<OrganizationCode> codes,
        List<MunicipalityClassification> municipalityClasses,
        @Nullable Succession succession) {

    public DirectoryEntry {
        codes = List.copyOf(codes);
        municipalityClasses = List.copyOf(municipalityClasses);
    }

    /** What kind of place it is on that day; empty if it is no municipality, or one that is neither. */
    public Optional<MunicipalityClass> municipalityClassOn(LocalDate day) {
        return new MunicipalityClasses(municipalityClasses).on(day);
    }
}
