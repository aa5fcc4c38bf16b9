package org.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final JsonNode file;
    private final PrintStream progress;

    SharingStep(Actors actors, DemoFiles files, PrintStream progress) {
        this.finance = actors.finance();
        this.municipality = actors.municipality();
        this.file = files.json("finance/crisis-housing.json");
        this.progress = progress;
    }

    /** Finance hears by event that the last party signed. */
    Sharing share(AgreementStep agreement, Organizations organizations) {
        JsonNode known = find().orElseGet(() -> begin(agreement.id(), organizations));
        String path = SHARINGS + "/" + known.path("id").asText();
        if (known.path("state").asText().equals("draft")) {
            Patience.until(
                    "finance hearing of the last signature",
                    () -> Optional.of(finance.put(path + "/proposal", path, null))
                            .filter(answer -> !answer.problem().equals("agreementNotSigned"))
                            .map(Answer::orRefuse));
            progress.println("proposed: cost sharing " + file.path("reference").asText());
        }
        accept();
        return read(path, organizations);
    }

    private Optional<JsonNode> find() {
        return finance.list(SHARINGS + "?reference=" + file.path("reference").asText()).stream()
                .findFirst();
    }

    private JsonNode begin(String agreementId, Organizations organizations) {
        ObjectNode sharing = Json.pick(file, "reference", "title", "period", "source");
        sharing.put("agreementId", agreementId);
        ObjectNode model = Json.pick(file.path("model"), "ftePrice", "unit", "dayPrices");
        model.put(
                "sharedFte", new BigDecimal(file.path("model").path("sharedFte").asText()));
        model.put(
                "ftePerUnit",
                new BigDecimal(file.path("model").path("ftePerUnit").asText()));
        sharing.set("model", model);
        ArrayNode shares = sharing.putArray("shares");
        file.path("shares").forEach(share -> shares.add(share(share, organizations)));
        return Patience.until("finance hearing of the agreement", () -> {
            Answer answer = finance.post(SHARINGS, sharing);
            return answer.text().contains("referencedResourceNotFound")
                    ? Optional.empty()
                    : Optional.of(answer.orRefuse().json());
        });
    }

    /** The source prints no nights: as many per unit as its income at the price for two persons gives. */
    private ObjectNode share(JsonNode printed, Organizations organizations) {
        ObjectNode share = Json.pick(printed, "units");
        share.set("printed", printed(printed.path("printed")));
        share.set("partner", organizations.code(printed.path("partner").asText()));
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

    private Sharing read(String path, Organizations organizations) {
        JsonNode sharing = finance.get(path).orRefuse().json();
        JsonNode outcome = finance.get(path + "/outcome").orRefuse().json();
        List<Share> shares = new ArrayList<>();
        for (JsonNode partner : outcome.path("partners")) {
            shares.add(new Share(
                    organizations.name(partner.path("partner")),
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
                        organizations.name(statements.getFirst().path("partner")),
                        statements.size(),
                        municipality.get(path).status(),
                        Json.MAPPER.convertValue(statements.getFirst(), Statement.class)));
    }
}
