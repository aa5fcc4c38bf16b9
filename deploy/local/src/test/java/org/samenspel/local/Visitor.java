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
import java.security.GeneralSecurityException;
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
        return json(get(path, token));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return new JsonMapper().readTree(answer.body());
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
        create("clients", CLIENT_WITHOUT_AUDIENCE);
        return tokenOf("outsider");
    }

    /** Of a client that an administrator made with a public key in the place of a secret. */
    String tokenOf(SignedClient client) throws GeneralSecurityException {
        create("clients", client.registration());
        return token(
                "samenspel",
                "grant_type=client_credentials"
                        + "&client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
                        + "&client_assertion=" + client.assertion(keycloak + "/realms/samenspel"));
    }

    /** What is answered to whoever asks for a token by a person's password alone. */
    int statusOfPassword(String client) {
        return answer(
                        "samenspel",
                        "grant_type=password&username=demo-planner&password=demo-for-everybody&client_id=" + client)
                .statusCode();
    }

    /** What is answered to an administrator who makes an account with this password. */
    int statusOfAccount(String name, String password) {
        return create("users", """
                {"username":"%s","enabled":true,"credentials":[{"type":"password","value":"%s"}]}""".formatted(name, password)).statusCode();
    }

    /** What Keycloak answers about the account that a token is of. */
    int statusOfAccountPages(String what, String token) {
        return send(HttpRequest.newBuilder(URI.create(keycloak + "/realms/samenspel/account/" + what))
                        .setHeader("Authorization", "Bearer " + token)
                        .setHeader("Accept", "application/json"))
                .statusCode();
    }

    /** That Keycloak makes itself, for a client that an administrator makes. */
    String secretOfANewClient() {
        create("clients", "{\"clientId\":\"partner-with-a-secret\",\"publicClient\":false}");
        return read("clients?clientId=partner-with-a-secret")
                .path(0)
                .path("secret")
                .asText();
    }

    /** What is answered to whoever asks for a token of a client by this secret. */
    int statusOfSecret(String client, String secret) {
        return answer("samenspel", "grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret)
                .statusCode();
    }

    /** What is answered to a client that registers itself. */
    int statusOfRegistration(String protocol, String client) {
        return send(HttpRequest.newBuilder(URI.create(keycloak + "/realms/samenspel/clients-registrations/" + protocol))
                        .setHeader("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(client)))
                .statusCode();
    }

    /** What Keycloak wrote down, of this type. */
    JsonNode events(String type) {
        return read("events?type=" + type);
    }

    /** The public keys of the realm. */
    JsonNode keys() {
        var address = URI.create(keycloak + "/realms/samenspel/protocol/openid-connect/certs");
        return json(send(HttpRequest.newBuilder(address))).path("keys");
    }

    private JsonNode read(String what) {
        return json(send(HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/samenspel/" + what))
                .setHeader("Authorization", "Bearer " + administratorToken())));
    }

    private HttpResponse<String> create(String what, String content) {
        return send(HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/samenspel/" + what))
                .setHeader("Authorization", "Bearer " + administratorToken())
                .setHeader("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(content)));
    }

    private HttpResponse<String> answer(String realm, String form) {
        return send(HttpRequest.newBuilder(URI.create(keycloak + "/realms/" + realm + "/protocol/openid-connect/token"))
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private String token(String realm, String form) {
        var answer = answer(realm, form);
        String token = json(answer).path("access_token").asText();
        if (token.isEmpty()) {
            throw new IllegalStateException("No token: " + answer.body());
        }
        return token;
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
