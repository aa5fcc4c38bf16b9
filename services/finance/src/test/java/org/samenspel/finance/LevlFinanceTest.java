package org.samenspel.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.finance.FinanceFixtures.budgetOf;
import static org.samenspel.finance.FinanceFixtures.idOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** LEVL's budget of 2022, as it is printed. */
@QuarkusTest
class LevlFinanceTest {

    private static final Path DATA = Path.of("../../deploy/demo/levl-2022/finance");
    private static final Map<String, String> KINDS = Map.of("personnel", "staff", "coFinancing", "coFinancing");
    private static final List<String> LINE =
            List.of("code", "category", "group", "costCenter", "amount", "printedPercentage");
    private static final List<String> SOURCE = List.of(
            "reference",
            "kind",
            "printedGrantor",
            "period",
            "amount",
            "refundCapRate",
            "ownContributionTerms",
            "ownContribution");

    private static final Map<String, String> FIGURES =
            Map.of("coordination", "sharedCost", "support", "unitCost", "cost", "cost", "income", "income");

    private final FinanceFixtures levl = FinanceFixtures.organization();
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void showsEveryDifferenceOfThePrintedFigures() throws IOException {
        String budget = recordedBudget();

        ValidatableResponse shown = levl.officer()
                .get(budget + "/reconciliation")
                .then()
                .statusCode(200)
                .body("differences", equalTo(6));
        difference(shown, "payrollAgainstPersonnel", "539604.69", "514903.97", "24700.72");
        difference(shown, "coFinancingAgainstSpending", "96207.39", "93031.85", "3175.54");
        difference(shown, "totalAgainstBase", "808572.90", "714753.00", "93819.90");
        difference(shown, "totalAgainstBaseAndCoFinancing", "808572.90", "807784.85", "788.05");
        difference(shown, "printedGroupTotal", "261868.21", "261868.21", "0.00");
        difference(shown, "printedTotal", "808572.90", "808572.90", "0.00");
        difference(shown, "printedCoFinancingTotal", "93031.85", "93031.85", "0.00");
        difference(shown, "ownContributionAgainstRate", "58528.53", "58528.53", "0.00");
        difference(shown, "printedCoFinancingBase", "714753.00", "714753.00", "0.00");
        shown.body(
                        "percentages.findAll { it.difference != 0 }.code",
                        equalTo(List.of("groupPercentages", "coFinancingPercentages")))
                .body("percentages.findAll { it.difference != 0 }.difference", equalTo(List.of(-1, 1)))
                .body("percentages.find { it.code == 'coFinancingPercentages' }.left", equalTo(13))
                .body("percentages.find { it.code == 'coFinancingPercentages' }.right", equalTo(12))
                .body(
                        "percentages.findAll { it.code == 'ownContributionPercentage' }.right",
                        equalTo(List.of(8, 2, 1, 0, 1)));
    }

    /** 004, part 4: "15% van de gemaakte kosten", and of another project 20 %, of which 80 % is refunded at most. */
    @Test
    void asksOfTwoProjectsTheSharesOfTheCostThatTheSourcePrints() throws IOException {
        recordedBudget();

        levl.officer()
                .get("/fundingSources")
                .then()
                .rootPath("items.find { it.reference == 'hands-on-inclusion' }")
                .body("ownContributionTerms.lowestRate", equalTo(15))
                .body("ownContribution.computed.lowest.value", equalTo("58528.53"))
                .rootPath("items.find { it.reference == 'move4napar' }")
                .body("refundCapRate", equalTo(80f))
                .body("ownContributionTerms.lowestRate", equalTo(20))
                .body("ownContribution.computed.lowest.value", equalTo("16673.36"));
    }

    @Test
    void tellsTheShareOfIncomeThatIsNotStructuralAgainstTwoThirds() throws IOException {
        recordedBudget();

        levl.officer()
                .get("/incomeMixes/2022")
                .then()
                .body("nonStructuralPercentage", equalTo(35.79f))
                .body("unknown", equalTo(5))
                .body("targetReached", nullValue());
    }

    @Test
    void disclosesOnlyTheGoalsThatLeaveEachPostsPayrollUnknown() throws IOException {
        String budget = recordedBudget();

        levl.approve(budget);

        JsonPath event = levl.approval(budget);
        assertThat(event.getString("total.value")).isEqualTo("808572.90");
        JsonNode staff = read("../expected.json").at("/finance/staffAllocations");
        List<String> disclosed = new ArrayList<>();
        staff.get("perGoalDisclosed").forEach(goal -> disclosed.add(goal.asText()));
        assertThat(event.getList("goals.code")).isEqualTo(disclosed);
        assertThat(event.getList("goals.amount.value"))
                .isEqualTo(disclosed.stream()
                        .map(goal -> staff.get("perGoal").get(goal).asText())
                        .toList());
    }

    @Test
    void givesTheFiguresOfTheCrisisHousingAndTheirDifferenceWithThePrint() throws IOException {
        String sharing = levl.created("/costSharings", crisisHousing().toString());

        levl.officer()
                .get(sharing + "/outcome")
                .then()
                .statusCode(200)
                .body(
                        "partners.amounts.cost.value",
                        equalTo(List.of("42250.00", "10562.50", "10562.50", "10562.50", "10562.50")))
                .body(
                        "partners.amounts.income.value",
                        equalTo(List.of("22032.00", "5508.00", "5508.00", "5508.00", "5508.00")))
                .body("partners[1].comparisons.find { it.code == 'cost' }.printed.value", equalTo("10562.00"))
                .body("partners[1].comparisons.find { it.code == 'cost' }.difference.value", equalTo("0.50"))
                .body("totals.cost.value", equalTo("84500.00"))
                .body("totals.balance.value", equalTo("-40436.00"))
                .body("comparisons.find { it.code == 'cost' }.difference.value", equalTo("2.00"));
    }

    private ObjectNode crisisHousing() throws IOException {
        JsonNode printed = read("crisis-housing.json");
        UUID[] partners = Stream.generate(() -> FinanceFixtures.organization().id())
                .limit(printed.get("shares").size())
                .toArray(UUID[]::new);
        ObjectNode body = pick(printed, List.of("reference", "title", "period", "source"))
                .put("agreementId", levl.agreement(partners).toString());
        body.set("model", model(printed.get("model")));
        ArrayNode shares = body.putArray("shares");
        for (int index = 0; index < partners.length; index++) {
            shares.add(share(
                    printed.get("shares").get(index),
                    partners[index],
                    printed.get("model").get("use")));
        }
        return body;
    }

    private static ObjectNode model(JsonNode printed) {
        ObjectNode model = pick(printed, List.of("ftePrice", "unit", "dailyRates"));
        return model.put("sharedFte", new BigDecimal(printed.get("sharedFte").asText()))
                .put("ftePerUnit", new BigDecimal(printed.get("ftePerUnit").asText()));
    }

    private static ObjectNode share(JsonNode printed, UUID partner, JsonNode use) {
        int units = printed.get("units").asInt();
        ObjectNode share = JsonNodeFactory.instance
                .objectNode()
                .put("partnerId", partner.toString())
                .put("units", units);
        share.putArray("nights")
                .addObject()
                .put("household", use.get("household").asText())
                .put("nights", units * use.get("nightsPerUnit").asInt());
        ObjectNode figures = share.putObject("printed");
        FIGURES.forEach((theirs, ours) -> figures.putObject(ours)
                .put("value", printed.get("printed").get(theirs).asText())
                .put("currency", "EUR"));
        return share;
    }

    private String recordedBudget() throws IOException {
        String budget = levl.created("/budgets", budgetOf(publishedPlan()));
        levl.put(budget + "/lines", budget, table().toString())
                .statusCode(200)
                .body("total.value", equalTo("808572.90"))
                .body("groups[0].total.value", equalTo("261868.21"));
        recordStaffAndFundingSources(budget);
        return budget;
    }

    private void recordStaffAndFundingSources(String budget) throws IOException {
        for (JsonNode line : read("staff-allocations.json")) {
            levl.post("/staffAllocations", staffAllocation(line, budget)).statusCode(201);
        }
        for (JsonNode source : read("funding-sources.json").get("fundingSources")) {
            ObjectNode body = pick(source, SOURCE);
            for (JsonNode line : read("co-financing.json").get("lines")) {
                if (line.get("project").equals(source.get("reference"))) {
                    body.set("ownContributionPrintedPercentage", line.get("printedPercentage"));
                }
            }
            levl.post("/fundingSources", body.toString()).statusCode(201);
        }
    }

    private UUID publishedPlan() {
        return levl.publishedPlan(
                "OD1.1", "OD1.2", "OD2.1", "OD2.2", "OD3.1", "OD3.2", "OD4.1", "OD4.2", "OD4.3", "OD4.4", "OD5.1",
                "OD5.2", "OD6.1", "OD6.2", "OD6.3", "OD6.4");
    }

    private ObjectNode table() throws IOException {
        JsonNode printed = read("budget.json");
        ArrayNode lines = JsonNodeFactory.instance.arrayNode();
        for (JsonNode line : printed.get("lines")) {
            String kind = KINDS.getOrDefault(line.get("code").asText(), "other");
            lines.add(pick(line, LINE).put("kind", kind));
        }
        ObjectNode table = pick(printed, List.of("groups", "printedTotal"));
        table.set("lines", lines);
        JsonNode overview = read("co-financing.json");
        table.set(
                "coFinancing",
                pick(overview, List.of("printedTotal", "printedPercentage")).set("printedBase", overview.get("base")));
        return table;
    }

    private static String staffAllocation(JsonNode line, String budget) {
        ObjectNode body =
                pick(line, List.of("theme", "payroll", "goals", "remark")).put("budgetId", idOf(budget));
        body.putArray("staff")
                .addObject()
                .put("code", "post-" + line.get("number"))
                .put("fte", new BigDecimal(line.get("fte").asText()));
        return body.toString();
    }

    private static ObjectNode pick(JsonNode from, List<String> properties) {
        ObjectNode picked = JsonNodeFactory.instance.objectNode();
        properties.stream().filter(from::hasNonNull).forEach(property -> picked.set(property, from.get(property)));
        return picked;
    }

    private static void difference(
            ValidatableResponse shown, String code, String left, String right, String difference) {
        String check = "amounts.find { it.code == '%s' }.".formatted(code);
        shown.body(check + "left.value", equalTo(left))
                .body(check + "right.value", equalTo(right))
                .body(check + "difference.value", equalTo(difference));
    }

    private JsonNode read(String file) throws IOException {
        return json.readTree(DATA.resolve(file).toFile());
    }
}
