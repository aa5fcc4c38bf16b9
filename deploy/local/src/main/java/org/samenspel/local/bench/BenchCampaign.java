package org.samenspel.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.samenspel.local.demo.Actors;
import org.samenspel.local.demo.Answer;
import org.samenspel.local.demo.Api;
import org.samenspel.local.demo.DemoFiles;
import org.samenspel.local.demo.Json;
import org.samenspel.local.demo.Patience;

/** An open campaign of the demo's network organization, with the demo's questionnaire about housing; nobody else answers it. */
public final class BenchCampaign {

    private static final int UNAVAILABLE = 503;

    private static final String CAMPAIGNS = "/consultations/v1/campaigns";

    private final Api api;
    private final String id;

    private BenchCampaign(Api api, String id) {
        this.api = api;
        this.id = id;
    }

    static BenchCampaign open(Actors actors, DemoFiles files, Leftovers leftovers) {
        register(actors.partners(), files.json("partners/organizations.json").path(0));
        Api api = actors.consultations();
        JsonNode created = api.post(CAMPAIGNS, draft(round(api))).orRefuse().json();
        var campaign = new BenchCampaign(api, created.path("id").asText());
        leftovers.add(campaign::end);
        campaign.publish(files.json("campaigns/housing.json").path("questionnaire"));
        return campaign;
    }

    public String id() {
        return id;
    }

    /** Where it is behind the gateway. */
    public String path() {
        return CAMPAIGNS + "/" + id;
    }

    JsonNode read() {
        return patiently(() -> api.get(path())).orRefuse().json();
    }

    JsonNode results() {
        return patiently(() -> api.get(path() + "/results")).orRefuse().json();
    }

    void askToClose() {
        patiently(() -> api.put(path() + "/closure", path(), null)).orRefuse();
    }

    /** What was just killed is answered for with 503 for some seconds. */
    private static Answer patiently(Supplier<Answer> request) {
        return Patience.lastOf(request, answer -> answer.status() != UNAVAILABLE);
    }

    private String state() {
        return read().path("state").asText();
    }

    /** Closes it; returns how many respondents its results tell of. */
    int endAndCount() {
        end();
        return results().path("respondents").asInt();
    }

    /** A draft can't be closed, and needs not. */
    void end() {
        if (state().equals("open")) {
            askToClose();
            Patience.until(
                    "the close of the campaign", () -> Optional.of(state()).filter("closed"::equals));
        }
    }

    /** Until its organization is registered, nobody of it may do anything else. */
    private static void register(Api api, JsonNode organization) {
        JsonNode registered = Json.pick(organization, "name", "kind", "themes", "codes", "municipalityClasses");
        Answer answer = patiently(() -> api.post("/partners/v1/organizations", registered));
        if (!answer.problem().equals("organizationExists")) {
            answer.orRefuse();
        }
    }

    private static JsonNode round(Api api) {
        ObjectNode round = Json.MAPPER.createObjectNode().put("reference", "bench");
        round.putObject("title").put("en", "Bench");
        round.putObject("subject").put("en", "How fast this machine is");
        return api.findOrPost(
                "/consultations/v1/rounds", known -> known.path("reference").equals(round.path("reference")), round);
    }

    private static ObjectNode draft(JsonNode round) {
        Instant now = Instant.now();
        ObjectNode draft = Json.MAPPER.createObjectNode();
        draft.put("roundId", round.path("id").asText());
        draft.put("reference", "bench-" + UUID.randomUUID());
        draft.putObject("title").put("en", "Bench");
        draft.put("anonymous", true);
        draft.put("opensAt", now.toString());
        draft.put("closesAt", now.plus(Duration.ofDays(1)).toString());
        return draft;
    }

    /** Confirms whatever the draft's questionnaire warns of. */
    private void publish(JsonNode questionnaire) {
        JsonNode kept = api.put(path() + "/questionnaire", path(), questionnaire)
                .orRefuse()
                .json();
        ObjectNode publication = Json.MAPPER.createObjectNode();
        List<String> warnings = kept.path("warnings")
                .valueStream()
                .map(warning -> warning.path("code").asText())
                .distinct()
                .toList();
        publication.set("confirmedWarnings", Json.MAPPER.valueToTree(warnings));
        api.put(path() + "/publication", path(), publication).orRefuse();
        Patience.until("the opening of the campaign", () -> Optional.of(state()).filter("open"::equals));
    }
}
