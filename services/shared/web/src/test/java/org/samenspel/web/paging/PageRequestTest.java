package org.samenspel.web.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

class PageRequestTest {

    @ParameterizedTest
    @CsvSource({",20", "1,1", "100,100"})
    void takesPagesOfOneToAHundred(String written, int size) {
        assertThat(PageRequest.sizeOf(written)).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "101", "1000000000", "10000000000", "ten", "1.5"})
    void refusesPageSizeThatIsOutOfRange(String written) {
        assertThatThrownBy(() -> PageRequest.sizeOf(written))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.issues())
                                .extracting(Issue::in, Issue::name, Issue::value, Issue::type)
                                .containsExactly(tuple("query", "pageSize", written, Issue.OUT_OF_RANGE)));
    }
}
