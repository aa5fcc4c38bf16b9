package org.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samenspel.local.demo.Finance.Budget;
import org.samenspel.local.demo.Finance.FundingSource;
import org.samenspel.local.demo.Finance.Group;
import org.samenspel.local.demo.Finance.IncomeMix;
import org.samenspel.local.demo.Finance.Line;
import org.samenspel.local.demo.Finance.Money;
import org.samenspel.local.demo.Finance.Reconciliation;
import org.samenspel.local.demo.Finance.StaffAllocation;

/** Story: the printed budget is entered with its staff and funding sources, submitted to the assembly, and approved by its decision. */
final class BudgetStep {

    private static final String BUDGETS = "/finance/v1/budgets";
    private static final String STAFF_ALLOCATIONS = "/finance/v1/staffAllocations";
    private static final String FUNDING_SOURCES = "/finance/v1/fundingSources";

    private final Api api;
    private final Organizations organizations;
    private final DemoFiles files;
    private final JsonNode file;
    private final PrintStream progress;
    private String path = "";

    BudgetStep(Actors actors, Organizations organizations, DemoFiles files, PrintStream progress) {
        this.api = actors.finance();
        this.organizations = organizations;
        this.files = files;
        this.file = files.json("finance/budget.json");
        this.progress = progress;
    }

    String reference() {
        return file.path("reference").asText();
    }

    String id() {
        return Api.id(path);
    }

    /** Fixed from the submission on, so that what the assembly reads is what it decides about. */
    void submit(String planId) {
        path = BUDGETS + "/" + findOrBegin(planId).path("id").asText();
        if (state().equals("draft")) {
            ObjectNode table = Json.pick(file, "groups", "printedTotal");
            table.set("lines", Json.pick(file, "lines").path("lines"));
            table.set("coFinancing", coFinancing());
            api.put(path + "/lines", path, table).orRefuse();
            files.json("finance/staff-allocations.json").forEach(this::allocate);
            api.put(path + "/submission", path, Json.pick(file, "submittedOn")).orRefuse();
            progress.println("submitted: budget " + reference());
        }
        files.json("finance/funding-sources.json").path("fundingSources").forEach(this::fund);
    }

    /** The decision travels by event. */
    void awaitApproval() {
        Patience.until(
                "the approval of budget " + reference(),
                () -> Optional.of(state()).filter("approved"::equals));
    }

    Finance read() {
        JsonNode budget = api.get(path).orRefuse().json();
        JsonNode table = api.get(path + "/lines").orRefuse().json();
        JsonNode reconciliation = api.get(path + "/reconciliation").orRefuse().json();
        String year = file.path("period").path("start").asText().substring(0, 4);
        JsonNode incomeMix =
                api.get("/finance/v1/incomeMixes/" + year).orRefuse().json();
        return new Finance(
                new Budget(
                        reference(),
                        budget.path("state").asText(),
                        budget.path("approvedOn").asText(),
                        Json.list(table.path("groups"), Group.class),
                        Json.list(table.path("lines"), Line.class),
                        Json.MAPPER.convertValue(table.path("total"), Money.class)),
                Json.list(api.list(STAFF_ALLOCATIONS + "?budgetId=" + id()), StaffAllocation.class),
                fundingSources(),
                Json.MAPPER.convertValue(incomeMix, IncomeMix.class),
                Json.MAPPER.convertValue(reconciliation, Reconciliation.class));
    }

    /** With what only the file knows: whether the amount is printed. */
    private List<FundingSource> fundingSources() {
        Map<String, JsonNode> printed = files.json("finance/funding-sources.json")
                .path("fundingSources")
                .valueStream()
                .collect(Collectors.toMap(one -> one.path("reference").asText(), one -> one.path("amountPrinted")));
        List<JsonNode> fundingSources = api.list(FUNDING_SOURCES).stream()
                .filter(source -> paysIn(source, file.path("period")))
                .toList();
        for (JsonNode source : fundingSources) {
            ((ObjectNode) source)
                    .set("amountPrinted", printed.get(source.path("reference").asText()));
        }
        return Json.list(fundingSources, FundingSource.class);
    }

    /** Whether a funding source brings income in the period of the budget: users enter others. */
    static boolean paysIn(JsonNode source, JsonNode period) {
        JsonNode own = source.path("period");
        return !source.path("withdrawn").asBoolean()
                && own.path("start").asText().compareTo(period.path("end").asText()) <= 0
                && own.path("end").asText().compareTo(period.path("start").asText()) >= 0;
    }

    private JsonNode findOrBegin(String planId) {
        ObjectNode budget = Json.pick(file, "reference", "title", "period").put("planId", planId);
        return api.findOrPost(BUDGETS, one -> one.path("reference").equals(file.path("reference")), budget);
    }

    /** The printed overview of what goes to other projects. */
    private ObjectNode coFinancing() {
        JsonNode printed = files.json("finance/co-financing.json");
        ObjectNode overview = Json.pick(printed, "printedTotal", "printedPercentage");
        overview.set("printedBase", printed.path("base"));
        return overview;
    }

    private void fund(JsonNode printed) {
        ObjectNode source = Json.pick(printed, "reference", "kind", "printedGrantor", "period", "amount");
        source.setAll(Json.pick(printed, "refundCapRate", "ownContributionTerms", "ownContribution"));
        ArrayNode grantors = source.putArray("grantors");
        organizations
                .ids(printed.path("grantors"))
                .forEach(id -> grantors.addObject().set("organizationId", id));
        files.json("finance/co-financing.json")
                .path("lines")
                .valueStream()
                .filter(line -> line.path("project").equals(printed.path("reference")))
                .forEach(line -> source.set("ownContributionPrintedPercentage", line.path("printedPercentage")));
        api.findOrPost(FUNDING_SOURCES, one -> one.path("reference").equals(printed.path("reference")), source);
    }

    private void allocate(JsonNode line) {
        ObjectNode allocation =
                Json.pick(line, "theme", "payroll", "goals", "remark").put("budgetId", id());
        allocation
                .putArray("staff")
                .addObject()
                .put("code", "post-" + line.path("number").asText())
                .put("fte", new BigDecimal(line.path("fte").asText()));
        boolean known = api.list(STAFF_ALLOCATIONS + "?budgetId=" + id()).stream()
                .anyMatch(one -> one.path("theme").equals(line.path("theme")));
        if (!known) {
            api.post(STAFF_ALLOCATIONS, allocation).orRefuse();
        }
    }

    private String state() {
        return api.get(path).orRefuse().json().path("state").asText();
    }
}
