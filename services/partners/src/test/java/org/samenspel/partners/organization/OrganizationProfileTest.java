package org.samenspel.partners.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.samenspel.directory.CodeScheme;
import org.samenspel.directory.MunicipalityClass;
import org.samenspel.directory.MunicipalityClasses;
import org.samenspel.directory.MunicipalityClassification;
import org.samenspel.directory.OrganizationCode;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

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

    @Test
    void refusesMoreMunicipalityClassesThanTheContractTakes() {
        LocalizedText name = LocalizedText.dutch("Stad");
        List<MunicipalityClassification> eachYear = IntStream.rangeClosed(2000, 2020)
                .mapToObj(Period::ofYear)
                .map(year -> new MunicipalityClassification(MunicipalityClass.RURAL, year.start(), year.end()))
                .toList();
        var most = new MunicipalityClasses(eachYear.subList(1, 21));
        var tooMany = new MunicipalityClasses(eachYear);

        assertThat(new OrganizationProfile(name, OrganizationKind.MUNICIPALITY, List.of(), List.of(), most)
                        .municipalityClasses())
                .isEqualTo(most);
        refused(
                () -> new OrganizationProfile(name, OrganizationKind.MUNICIPALITY, List.of(), List.of(), tooMany),
                "municipalityClasses must be at most 20");
    }

    private static OrganizationProfile profile(List<String> themes, List<OrganizationCode> codes) {
        return new OrganizationProfile(
                LocalizedText.dutch("Fout"), OrganizationKind.OTHER, themes, codes, MunicipalityClasses.NONE);
    }

    private static void refused(ThrowingCallable profile, String detail) {
        assertThatThrownBy(profile).isInstanceOf(IllegalArgumentException.class).hasMessage(detail);
    }
}
