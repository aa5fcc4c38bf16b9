package org.samenspel.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;

/** Somebody outside, with tokens of the real Keycloak. */
final class Visitor {

    private static final String CLIENT_WITHOUT_AUDIENCE = """
            {"clientId":"outsider","secret":"demo-outsider","serviceAccountsEnabled":true,"publicClient":false,\
            "standardFlowEnabled":false,"defaultClientScopes":["basic"],"optionalClientScopes":[]}""";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String gateway;
    private final String keycloak;

    Visitor(Ports ports) {
        this.gateway = "http://localhost:" + ports.gateway();
        this.keycloak = "http://localhost:" + ports.keycloak();
    }

    int status(String path, @Nullable String token) {
        return get(path, token).statusCode();
    }

    JsonNode json(String path, @Nullable String token) {
        try {
            return new JsonMapper().readTree(get(path, token).body());
        } catch (IOException noJson) {
            throw new IllegalStateException(noJson);
        }
    }

    /** Of the one item that a search finds. */
    String onlyId(String search, String token) {
        JsonNode items = json(search, token).path("items");
        if (items.size() != 1) {
            throw new IllegalStateException(items.size() + " items at " + search);
        }
        return items.path(0).path("id").asText();
    }

    private HttpResponse<String> get(String path, @Nullable String token) {
        var request = HttpRequest.newBuilder(URI.create(gateway + path));
        if (token != null) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        return send(request);
    }

    String tokenOf(String client) {
        return token(
                "samenspel", "grant_type=client_credentials&client_id=" + client + "&client_secret=demo-" + client);
    }

    String administratorToken() {
        return token("master", "grant_type=password&client_id=admin-cli&username=admin&password=demo-admin");
    }

    /** Of a client that an administrator made without the scope that names us as audience. */
    String tokenWithoutAudience() {
        send(HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/samenspel/clients"))
                .setHeader("Authorization", "Bearer " + administratorToken())
                .setHeader("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(CLIENT_WITHOUT_AUDIENCE)));
        return tokenOf("outsider");
    }

    private String token(String realm, String form) {
        var answer = send(
                HttpRequest.newBuilder(URI.create(keycloak + "/realms/" + realm + "/protocol/openid-connect/token"))
                        .setHeader("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        try {
            String token = new JsonMapper()
                    .readTree(answer.body())
                    .path("access_token")
                    .asText();
            if (token.isEmpty()) {
                throw new IllegalStateException("No token: " + answer.body());
            }
            return token;
        } catch (IOException noJson) {
            throw new IllegalStateException(noJson);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
