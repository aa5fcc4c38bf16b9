package org.samenspel.local.expected;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/** What must come out of finance: the printed budget, and every difference between printed figures. */
public final class ExpectedFinance {

    private final JsonNode expected;

    ExpectedFinance(JsonNode expected) {
        this.expected = expected.path("finance");
    }

    void assertAll(JsonNode report) {
        assertBudget(report);
        assertStaff(report);
        assertIncome(report);
        assertDifferences(report);
        assertGoals(report);
    }

    public void assertBudget(JsonNode report) {
        JsonNode wanted = expected.path("budget");
        JsonNode budget = report.path("finance").path("budget");
        assertThat(budget.path("reference")).isEqualTo(wanted.path("reference"));
        assertThat(budget.path("state").asText()).isEqualTo("approved");
        assertThat(budget.path("approvedOn").asText()).isEqualTo("2021-11-25");
        assertThat(budget.path("lines")).hasSize(wanted.path("lines").asInt());
        assertThat(amount(budget.path("total"))).isEqualTo(amount(wanted.path("total")));
        assertThat(amount(budget.path("groups").path(0).path("total")))
                .isEqualTo(amount(wanted.path("groups").path("servicesAndGoods")));
    }

    public void assertStaff(JsonNode report) {
        JsonNode wanted = expected.path("staffAllocations");
        JsonNode staffAllocations = report.path("finance").path("staffAllocations");
        assertThat(staffAllocations).hasSize(wanted.path("lines").asInt());
        assertThat(staffAllocations.findValuesAsText("remark"))
                .containsExactlyElementsOf(wanted.path("remarks")
                        .valueStream()
                        .map(JsonNode::asText)
                        .toList());
        assertThat(staffAllocations
                        .valueStream()
                        .map(one -> amount(one.path("payroll")))
                        .reduce(BigDecimal::add))
                .contains(amount(wanted.path("payroll")));
        assertThat(staffAllocations
                        .valueStream()
                        .map(one -> one.path("fte").decimalValue())
                        .reduce(BigDecimal::add))
                .hasValueSatisfying(fte -> assertThat(fte).isEqualByComparingTo(amount(wanted.path("fte"))));
    }

    public void assertIncome(JsonNode report) {
        JsonNode wanted = expected.path("nonStructuralIncome");
        JsonNode mix = report.path("finance").path("incomeMix");
        assertThat(mix.path("nonStructuralPercentage").decimalValue())
                .isEqualByComparingTo(amount(wanted.path("impliedShare2022")));
        assertThat(mix.path("targetReached")).isEqualTo(wanted.path("reached"));
        assertThat(mix.path("unknown"))
                .isEqualTo(expected.path("fundingSources").path("unknownAmounts"));
    }

    public void assertDifferences(JsonNode report) {
        JsonNode reconciliation = report.path("finance").path("reconciliation");
        for (JsonNode wanted : expected.path("differences")) {
            assertThat(reconciliation.findParents("code"))
                    .filteredOn(one -> one.path("code").equals(wanted.path("code")))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(amount(one.path("left"))).isEqualTo(amount(wanted.path("left")));
                        assertThat(amount(one.path("right"))).isEqualTo(amount(wanted.path("right")));
                        assertThat(amount(one.path("difference"))).isEqualTo(amount(wanted.path("difference")));
                    });
        }
    }

    /** What is disclosed of a goal is exact; of a goal from which one person's payroll could be computed nothing is. */
    public void assertGoals(JsonNode report) {
        JsonNode perGoal = expected.path("staffAllocations").path("perGoal");
        Map<String, JsonNode> disclosed = report.path("progress")
                .path("goals")
                .valueStream()
                .flatMap(goal -> goal.path("operational").valueStream())
                .filter(goal -> goal.has("money"))
                .collect(Collectors.toMap(
                        goal -> goal.path("code").asText(),
                        goal -> goal.path("money").path("approved").path("value")));
        assertThat(disclosed)
                .containsOnlyKeys("OD2.1", "OD2.2", "OD3.2", "OD4.2", "OD6.1", "OD6.2", "OD6.4")
                .allSatisfy((code, amount) -> assertThat(amount).isEqualTo(perGoal.path(code)));
    }

    /** Of money, a text or a number. */
    private static BigDecimal amount(JsonNode value) {
        return new BigDecimal(value.isObject() ? value.path("value").asText() : value.asText());
    }
}
