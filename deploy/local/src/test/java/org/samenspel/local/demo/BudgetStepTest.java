package org.samenspel.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetStepTest {

    private static final JsonNode YEAR = period("2022-01-01", "2022-12-31");

    @ParameterizedTest
    @CsvSource({
        "2022-01-01, 2022-12-31, false, true",
        "2020-01-01, 2022-01-01, false, true",
        "2022-12-31, 2023-12-31, false, true",
        "2023-01-01, 2023-12-31, false, false",
        "2021-01-01, 2021-12-31, false, false",
        "2022-01-01, 2022-12-31, true, false"
    })
    void tellsTheIncomeOfItsOwnYearOnly(String start, String end, boolean withdrawn, boolean paysIn) {
        ObjectNode source = Json.MAPPER.createObjectNode().put("withdrawn", withdrawn);
        source.set("period", period(start, end));

        assertThat(BudgetStep.paysIn(source, YEAR)).isEqualTo(paysIn);
    }

    private static JsonNode period(String start, String end) {
        return Json.MAPPER.createObjectNode().put("start", start).put("end", end);
    }
}
