package org.samenspel.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationClaimTest {

    @ParameterizedTest
    @CsvSource({"kbo, 0478953435", "ovo, OVO002949", "id, 0193a1c0-7b1e-7000-8000-3f2a1b0c9d8e"})
    void namesAnOrganizationByCodeOrId(String scheme, String code) {
        assertThat(new OrganizationClaim(scheme, code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "kbo, 1000000095",
        "kbo, BE 0478.953.435",
        "ovo, OVO12",
        "ovo, ovo002949",
        "id, 7",
        "nis, 11002",
        "vat, 0478953435",
        "KBO, 0478953435"
    })
    void refusesSchemesThatAreNoneAndCodesThatAreNotOfTheirs(String scheme, String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new OrganizationClaim(scheme, code));
    }
}
