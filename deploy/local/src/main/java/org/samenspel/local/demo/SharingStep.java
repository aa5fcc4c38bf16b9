package org.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.samenspel.local.demo.Sharing.Amounts;
import org.samenspel.local.demo.Sharing.Comparison;
import org.samenspel.local.demo.Sharing.Seen;
import org.samenspel.local.demo.Sharing.Share;
import org.samenspel.local.demo.Sharing.Statement;

/** Story: the cost of crisis housing is shared, each partner gets a statement of its own, and one of them accepts. */
final class SharingStep {

    private static final String SHARINGS = "/finance/v1/costSharings";
    private static final String STATEMENTS = "/finance/v1/statements";

    private final Api finance;
    private final Api municipality;
    private final Organizations organizations;
    private final JsonNode file;
    private final PrintStream progress;

    SharingStep(Actors actors, Organizations organizations, DemoFiles files, PrintStream progress) {
        this.organizations = organizations;
        this.finance = actors.finance();
        this.municipality = actors.municipality();
        this.file = files.json("finance/crisis-housing.json");
        this.progress = progress;
    }

    Sharing share(AgreementStep agreement) {
        JsonNode known = finance.findOrPost(
                SHARINGS, one -> one.path("reference").equals(file.path("reference")), sharing(agreement.id()));
        String path = SHARINGS + "/" + known.path("id").asText();
        if (known.path("state").asText().equals("draft")) {
            finance.put(path + "/proposal", path, null).orRefuse();
            progress.println("proposed: cost sharing " + file.path("reference").asText());
        }
        accept();
        return read(path);
    }

    private ObjectNode sharing(String agreementId) {
        ObjectNode sharing = Json.pick(file, "reference", "title", "period", "source");
        sharing.put("agreementId", agreementId);
        ObjectNode model = Json.pick(file.path("model"), "ftePrice", "unit", "dailyRates");
        model.put(
                "sharedFte", new BigDecimal(file.path("model").path("sharedFte").asText()));
        model.put(
                "ftePerUnit",
                new BigDecimal(file.path("model").path("ftePerUnit").asText()));
        sharing.set("model", model);
        ArrayNode shares = sharing.putArray("shares");
        file.path("shares").forEach(share -> shares.add(share(share)));
        return sharing;
    }

    /** The source prints no nights: as many per unit as its income at the price for two persons gives. */
    private ObjectNode share(JsonNode printed) {
        ObjectNode share = Json.pick(printed, "units");
        share.set("printed", printed(printed.path("printed")));
        share.put("partnerId", organizations.id(printed.path("partner")));
        JsonNode use = file.path("model").path("use");
        int nights = use.path("nightsPerUnit").asInt() * printed.path("units").asInt();
        share.putArray("nights").addObject().put("nights", nights).set("household", use.path("household"));
        return share;
    }

    private static ObjectNode printed(JsonNode figures) {
        ObjectNode printed = Json.MAPPER.createObjectNode();
        printed.set("sharedCost", euros(figures.path("coordination")));
        printed.set("unitCost", euros(figures.path("support")));
        printed.set("cost", euros(figures.path("cost")));
        printed.set("income", euros(figures.path("income")));
        return printed;
    }

    private static ObjectNode euros(JsonNode value) {
        return Json.MAPPER.createObjectNode().put("currency", "EUR").set("value", value);
    }

    /** The municipality finds its own statement, and accepts it once. */
    private void accept() {
        JsonNode statement = municipality.list(STATEMENTS).getFirst();
        if (statement.path("state").asText().equals("open")) {
            String path = STATEMENTS + "/" + statement.path("id").asText();
            municipality.put(path + "/acceptance", path, null).orRefuse();
            progress.println(
                    "accepted: a statement of " + file.path("reference").asText());
        }
    }

    private Sharing read(String path) {
        JsonNode sharing = finance.get(path).orRefuse().json();
        JsonNode outcome = finance.get(path + "/outcome").orRefuse().json();
        List<Share> shares = new ArrayList<>();
        for (JsonNode partner : outcome.path("partners")) {
            shares.add(new Share(
                    Organizations.name(partner.path("partner")),
                    Json.MAPPER.convertValue(partner.path("amounts"), Amounts.class),
                    Json.list(partner.path("comparisons"), Comparison.class)));
        }
        List<JsonNode> statements = municipality.list(STATEMENTS);
        return new Sharing(
                sharing.path("reference").asText(),
                sharing.path("title").path("nl").asText(),
                sharing.path("state").asText(),
                shares,
                Json.MAPPER.convertValue(outcome.path("totals"), Amounts.class),
                Json.list(outcome.path("comparisons"), Comparison.class),
                new Seen(
                        Organizations.name(statements.getFirst().path("partner")),
                        statements.size(),
                        municipality.get(path).status(),
                        Json.MAPPER.convertValue(statements.getFirst(), Statement.class)));
    }
}
