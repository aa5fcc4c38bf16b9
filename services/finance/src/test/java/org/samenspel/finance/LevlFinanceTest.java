package org.samenspel.finance;

import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.finance.FinanceFixtures.budgetOf;
import static org.samenspel.finance.FinanceFixtures.idOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** LEVL's budget of 2022, as it is printed. */
@QuarkusTest
class LevlFinanceTest {

    private static final Path DATA = Path.of("../../deploy/demo/levl-2022/finance");
    private static final Map<String, String> KINDS = Map.of("personnel", "staff", "coFinancing", "coFinancing");
    private static final List<String> LINE =
            List.of("code", "category", "group", "costCenter", "amount", "printedPercentage");
    private static final List<String> FUNDING = List.of("reference", "kind", "grantor", "period", "amount", "ownShare");

    private final FinanceFixtures levl = FinanceFixtures.organization();
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void showsEveryDifferenceOfThePrintedFigures() throws IOException {
        String budget = levl.created("/budgets", budgetOf(publishedPlan()));
        levl.put(budget + "/lines", budget, table().toString())
                .statusCode(200)
                .body("total.value", equalTo("808572.90"))
                .body("groups[0].total.value", equalTo("261868.21"));
        recordStaffAndFundings(budget);

        ValidatableResponse shown = levl.officer()
                .get(budget + "/reconciliation")
                .then()
                .statusCode(200)
                .body("differences", equalTo(5));
        difference(shown, "payrollAgainstPersonnel", "539604.69", "514903.97", "24700.72");
        difference(shown, "coFinancingAgainstSpending", "96207.39", "93031.85", "3175.54");
        difference(shown, "totalAgainstBase", "808572.90", "714753.00", "93819.90");
        difference(shown, "totalAgainstBaseAndCoFinancing", "808572.90", "807784.85", "788.05");
        difference(shown, "printedGroupTotal", "261868.21", "261868.21", "0.00");
        difference(shown, "printedTotal", "808572.90", "808572.90", "0.00");
        shown.body("percentages.findAll { it.difference != 0 }.code", equalTo(List.of("groupPercentages")))
                .body("percentages.find { it.difference != 0 }.difference", equalTo(-1));
        levl.officer()
                .get("/incomeMixes/2022")
                .then()
                .body("nonStructuralPercentage", equalTo(35.79f))
                .body("unknown", equalTo(3))
                .body("targetReached", equalTo(false));
    }

    private void recordStaffAndFundings(String budget) throws IOException {
        for (JsonNode line : read("deployments.json")) {
            levl.post("/deployments", deployment(line, budget)).statusCode(201);
        }
        for (JsonNode funding : read("fundings.json").get("fundings")) {
            levl.post("/fundings", pick(funding, FUNDING).toString()).statusCode(201);
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
        return table;
    }

    private static String deployment(JsonNode line, String budget) {
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
