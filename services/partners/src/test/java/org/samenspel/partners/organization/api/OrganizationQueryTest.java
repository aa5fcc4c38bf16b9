package org.samenspel.partners.organization.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

class OrganizationQueryTest {

    @ParameterizedTest
    @CsvSource({
        "BTW BE 0478.953.435, 0478953435",
        "RPR Brussel 0478.953.435, 0478953435",
        "0478-953-435, 0478953435",
        "0478/953/435, 0478953435",
        "BE-0478.953.435, 0478953435",
        "OVO002949, OVO002949",
        "23027, 23027"
    })
    void looksUpACodeAsItIsKept(String written, String kept) {
        assertThat(query(written).filter().code()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "0478.953.436, code must be a KBO number whose check digits are right",
        "LEVL, code must be a KBO number such as 0478953435 or BE 0478.953.435",
        "OVO29, code must be OVO and six digits",
        "2302, code must have five digits"
    })
    void refusesWhatNoRegisterGivesAsRegisteringDoes(String written, String detail) {
        assertThatThrownBy(() -> query(written).filter())
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.issues())
                                .extracting(Issue::in, Issue::name, Issue::value, Issue::detail)
                                .containsExactly(tuple("query", "code", written, detail)));
    }

    private static OrganizationQuery query(String code) {
        return new OrganizationQuery(null, code, null, null, null, false);
    }
}
