package org.samenspel.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.testing.contract.AuthorizationTable.Answer;
import org.samenspel.testing.contract.AuthorizationTable.Column;

class AuthorizationTableTest {

    @Test
    void readsWhoIsAnsweredWhat() {
        AuthorizationTable table = AuthorizationTable.of("""
                insiders = planner auditor
                operation                    | owner draft                      | stranger
                listThings?kind=chair text/csv | partner 404, insiders 200:1, 403 | -
                """);

        assertThat(table.columns()).containsExactly(new Column("owner", "draft"), new Column("stranger", ""));
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row).hasToString("listThings?kind=chair text/csv");
            assertThat(row.id()).isEqualTo("listThings");
            var answers = row.answers().getFirst().orElseThrow();
            assertThat(answers.to("partner")).isEqualTo(Answer.of("404"));
            assertThat(answers.to("auditor")).isEqualTo(Answer.of("200:1"));
            assertThat(answers.to("financeOfficer")).isEqualTo(Answer.FORBIDDEN);
            assertThat(row.answers().getLast()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "get | 200",
                "get | - | -",
                "get | outsiders 200 | 404",
                "insiders = planner boss\nget | 200 | 404",
            })
    void refusesLinesThatSayNothingOrNonsense(String line) {
        assertThatThrownBy(() -> AuthorizationTable.of("operation | owner | stranger\n" + line))
                .isInstanceOf(AssertionError.class);
    }
}
