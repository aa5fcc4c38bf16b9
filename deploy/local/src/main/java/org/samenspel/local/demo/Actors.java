package org.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.samenspel.local.Ports;

/** Who acts, each with the least role that the step asks for. */
public final class Actors {

    private final Entrance entrance;
    private final HttpClient http;
    private final Map<String, Api> byClient = new ConcurrentHashMap<>();
    private final LongAdder requests = new LongAdder();

    public Actors(Ports ports) {
        this(Entrance.ofDemo(ports));
    }

    public Actors(Entrance entrance) {
        this.entrance = entrance;
        this.http = entrance.client();
    }

    public Api planner() {
        return client("levl-planner");
    }

    Api coordinator() {
        return client("levl-coordinator");
    }

    public Api consultations() {
        return client("levl-consultations");
    }

    public Api partners() {
        return client("levl-partners");
    }

    /** Somebody else who keeps organizations and agreements: of some things, one person decides nothing alone. */
    Api secondPerson() {
        return client("levl-partners-second");
    }

    Api governance() {
        return client("levl-governance");
    }

    Api finance() {
        return client("levl-finance");
    }

    public Api auditor() {
        return client("levl-auditor");
    }

    /** Who answers what people ask about their personal data. */
    public Api privacyOfficer() {
        return client("levl-privacy");
    }

    /** A partner of the crisis housing example. */
    Api municipality() {
        return client("other-partner");
    }

    /** How many requests all of them sent. */
    long requests() {
        return requests.sum();
    }

    Api respondent() {
        return Api.anonymous(http, entrance.gateway(), requests);
    }

    /** Who acts for an organization: itself if it has a client, else whoever records what it did on paper. */
    Api actingFor(JsonNode key) {
        return switch (key.asText()) {
            case "vvsg", "beveren" -> client(key.asText());
            case "example-gemeente1" -> municipality();
            default -> partners();
        };
    }

    /** Who names people for an organization. */
    Api secretaryOf(JsonNode key) {
        return key.asText().equals("vvsg") ? client("vvsg-governance") : governance();
    }

    private Api client(String name) {
        return byClient.computeIfAbsent(
                name, client -> Api.of(http, entrance.gateway(), new AccessToken(http, entrance, client), requests));
    }
}
