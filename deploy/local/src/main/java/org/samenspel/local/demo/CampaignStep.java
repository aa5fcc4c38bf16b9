package org.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.local.Refusal;
import org.samenspel.local.Today;
import org.samenspel.local.demo.Report.Campaign;
import org.samenspel.local.demo.Report.Results;

/** Story, parts 2 and 3: a campaign opens, people answer, it closes, and its indicator moves. */
final class CampaignStep {

    private static final String ROUNDS = "/consultations/v1/rounds";
    private static final String CAMPAIGNS = "/consultations/v1/campaigns";

    private final Actors actors;
    private final DemoFiles files;
    private final SeenOnce seen;
    private final PrintStream progress;

    CampaignStep(Actors actors, DemoFiles files, SeenOnce seen, PrintStream progress) {
        this.actors = actors;
        this.files = files;
        this.seen = seen;
        this.progress = progress;
    }

    /** @param name of the files `campaigns/<name>.json` and `campaigns/<name>-responses.json` */
    Campaign play(String name, Indicators indicators) {
        JsonNode file = files.json("campaigns/" + name + ".json");
        JsonNode responses = files.json("campaigns/" + name + "-responses.json");
        JsonNode indicator = indicators.find(file.path("contributesTo"));
        JsonNode campaign = findOrCreate(file, indicator);
        String path = CAMPAIGNS + "/" + campaign.path("id").asText();
        if (state(path).equals("draft")) {
            open(path, file.path("questionnaire"));
        }
        if (state(path).equals("open")) {
            answer(path, responses);
            actors.consultations().put(path + "/closure", path, null).orRefuse();
            progress.println("closed: " + name + " consultation");
        }
        String late = outcome(submit(path, withOtherId(responses.get(0))));
        indicators.awaitMeasurement(
                file.path("contributesTo"),
                "campaign",
                campaign.path("reference").asText());
        return new Campaign(
                campaign.path("reference").asText(),
                campaign.path("title").path("nl").asText(),
                file.path("contributesTo").path("action").asText(),
                file.path("contributesTo").path("indicator").asText(),
                seen.get(path + " retry"),
                seen.get(path + " changed replay"),
                late,
                results(path));
    }

    private JsonNode findOrCreate(JsonNode file, JsonNode indicator) {
        ObjectNode campaign = file.path("campaign").deepCopy();
        Optional<JsonNode> known = find(campaign.path("reference"));
        if (known.isPresent()) {
            return known.get();
        }
        Instant now = Instant.now();
        Period openFor = Period.parse(campaign.remove("openFor").asText());
        campaign.put("roundId", round(file.path("round")).path("id").asText());
        campaign.put("opensAt", now.toString());
        campaign.put(
                "closesAt", now.atZone(Today.ZONE).plus(openFor).toInstant().toString());
        campaign.putArray("contributesTo").add(indicator.path("id").asText());
        return actors.consultations().post(CAMPAIGNS, campaign).orRefuse().json();
    }

    private JsonNode round(JsonNode round) {
        return actors.consultations()
                .findOrPost(ROUNDS, known -> known.path("reference").equals(round.path("reference")), round);
    }

    private Optional<JsonNode> find(JsonNode reference) {
        return actors.consultations().list(CAMPAIGNS).stream()
                .filter(known -> known.path("reference").equals(reference))
                .findFirst();
    }

    private void open(String path, JsonNode questionnaire) {
        actors.consultations().put(path + "/questionnaire", path, questionnaire).orRefuse();
        actors.consultations().put(path + "/publication", path, confirmed()).orRefuse();
        Patience.until(
                "the opening of the campaign", () -> Optional.of(state(path)).filter("open"::equals));
    }

    /** The last question asks for free text; LEVL goes on, knowing that nobody will read it. */
    private static JsonNode confirmed() {
        ObjectNode publication = Json.MAPPER.createObjectNode();
        publication.putArray("confirmedWarnings").add("unreadFreeText");
        return publication;
    }

    /** Everybody answers; the first one once more, as after a lost answer, and once more with something else. */
    private void answer(String path, JsonNode responses) {
        responses.forEach(response -> submit(path, response).orRefuse());
        seen.put(path + " retry", outcome(submit(path, responses.get(0))));
        ObjectNode changed = responses.get(1).deepCopy();
        changed.set("id", responses.get(0).path("id"));
        seen.put(path + " changed replay", outcome(submit(path, changed)));
    }

    private Answer submit(String path, JsonNode response) {
        return actors.respondent().post(path + "/responses", response);
    }

    private static JsonNode withOtherId(JsonNode response) {
        ObjectNode other = response.deepCopy();
        return other.put("id", UUID.randomUUID().toString());
    }

    private Results results(String path) {
        JsonNode results =
                actors.consultations().get(path + "/results").orRefuse().json();
        return Json.MAPPER.convertValue(results, Results.class);
    }

    private String state(String path) {
        return actors.consultations().get(path).orRefuse().json().path("state").asText();
    }

    private static String outcome(Answer answer) {
        if (answer.status() >= 500) {
            throw new Refusal("The demo stopped: " + answer.request() + " was answered " + answer.status() + ".");
        }
        return answer.isOk() ? "accepted" : answer.problem();
    }
}
