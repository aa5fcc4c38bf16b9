package org.samenspel.partners.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.samenspel.directory.CodeScheme;
import org.samenspel.directory.MunicipalityClass;
import org.samenspel.directory.MunicipalityClasses;
import org.samenspel.directory.MunicipalityClassification;
import org.samenspel.directory.OrganizationCode;
import org.samenspel.values.LocalizedText;

class OrganizationProfileTest {

    private static final OrganizationCode OVO = new OrganizationCode(CodeScheme.OVO, "OVO000001", null, null);

    @Test
    void refusesThemesAndCodesThatAreNamedTwice() {
        refused(() -> profile(List.of("housing", "housing"), List.of()), "themes must not name one twice");
        refused(() -> profile(List.of(), List.of(OVO, OVO)), "codes must not name one twice");
    }

    @Test
    void refusesMunicipalityClassOfWhatIsNoMunicipality() {
        var city = new MunicipalityClasses(
                List.of(new MunicipalityClassification(MunicipalityClass.CENTER_CITY, null, null)));
        LocalizedText name = LocalizedText.dutch("Stad");

        assertThat(new OrganizationProfile(name, OrganizationKind.MUNICIPALITY, List.of(), List.of(), city)
                        .municipalityClasses())
                .isEqualTo(city);
        refused(
                () -> new OrganizationProfile(name, OrganizationKind.AGENCY, List.of(), List.of(), city),
                "municipalityClasses are those of a municipality");
    }

    private static OrganizationProfile profile(List<String> themes, List<OrganizationCode> codes) {
        return new OrganizationProfile(
                LocalizedText.dutch("Fout"), OrganizationKind.OTHER, themes, codes, MunicipalityClasses.NONE);
    }

    private static void refused(ThrowingCallable profile, String detail) {
        assertThatThrownBy(profile).isInstanceOf(IllegalArgumentException.class).hasMessage(detail);
    }
}
