package org.samenspel.plans.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samenspel.directory.CodeScheme;
import org.samenspel.directory.DirectoryEntry;
import org.samenspel.directory.MunicipalityClass;

/** Which municipalities a part counts: "5 centrumsteden en 20 andere gemeenten". */
public enum CountedMunicipalities {
    CENTER_CITY,
    RURAL,
    /** All that no other part of the same indicator counts. */
    OTHER;

    /** Whether it is a municipality, of any class: the register of territories knows it. */
    static boolean isMunicipality(DirectoryEntry organization, LocalDate day) {
        return organization.municipalityClassOn(day).isPresent()
                || organization.codes().stream().anyMatch(code -> code.scheme() == CodeScheme.NIS);
    }

    /** The one of these parts that counts a municipality, by its class on a day. */
    static Optional<IndicatorScope> partFor(DirectoryEntry organization, LocalDate day, List<IndicatorScope> parts) {
        Optional<IndicatorScope> ofItsClass = organization
                .municipalityClassOn(day)
                .flatMap(itsClass -> partOf(itsClass == MunicipalityClass.RURAL ? RURAL : CENTER_CITY, parts));
        return ofItsClass.isPresent() || !isMunicipality(organization, day) ? ofItsClass : partOf(OTHER, parts);
    }

    private static Optional<IndicatorScope> partOf(CountedMunicipalities counted, List<IndicatorScope> parts) {
        return parts.stream()
                .filter(part -> part.counting().municipalities() == counted)
                .findFirst();
    }
}
