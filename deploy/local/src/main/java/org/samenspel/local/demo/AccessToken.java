package org.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.samenspel.local.Refusal;

/** A client's token from Keycloak (client credentials), fetched again shortly before it expires. */
final class AccessToken {

    private static final Duration SAFETY = Duration.ofSeconds(30);

    private final HttpClient http;
    private final URI endpoint;
    private final String client;
    private final String secret;
    private String value = "";
    private Instant usableUntil = Instant.EPOCH;

    AccessToken(HttpClient http, Entrance entrance, String client) {
        this.http = http;
        this.endpoint = URI.create(entrance.keycloak() + "/realms/samenspel/protocol/openid-connect/token");
        this.client = client;
        this.secret = entrance.secrets().apply(client);
    }

    synchronized String value() {
        if (Instant.now().isAfter(usableUntil)) {
            fetch();
        }
        return value;
    }

    private void fetch() {
        String form = "grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret;
        var request = HttpRequest.newBuilder(endpoint)
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new Refusal("Keycloak gives " + client + " no token: " + response.body());
            }
            JsonNode answer = Json.MAPPER.readTree(response.body());
            value = answer.path("access_token").asText();
            usableUntil = Instant.now()
                    .plusSeconds(answer.path("expires_in").asLong())
                    .minus(SAFETY);
        } catch (IOException failure) {
            throw new Refusal("Keycloak can't be reached: " + failure, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.", interrupted);
        }
    }
}
