package org.samenspel.local.fault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.samenspel.local.Ports;
import org.samenspel.local.Refusal;
import org.samenspel.local.demo.Json;

/** Real tokens of the identity provider, and those that an administrator there can have made. */
final class Realm {

    private static final String MAPPER = """
            {"name":"%1$s","protocol":"openid-connect","protocolMapper":"oidc-hardcoded-claim-mapper","config":{\
            "claim.name":"%1$s","claim.value":"%2$s","jsonType.label":"%3$s","access.token.claim":"true"}}""";

    private final Client client;
    private final URI keycloak;

    Realm(Client client, Ports ports) {
        this.client = client;
        this.keycloak = URI.create("http://localhost:" + ports.keycloak());
    }

    /** An access token of a client of the demo, or of one that was made. */
    String accessToken(String name) {
        return token("samenspel", "grant_type=client_credentials&client_id=" + name + "&client_secret=demo-" + name)
                .path("access_token")
                .asText();
    }

    /** What says who somebody is, and opens nothing. */
    String idToken(String name) {
        return token(
                        "samenspel",
                        "grant_type=client_credentials&scope=openid&client_id=" + name + "&client_secret=demo-" + name)
                .path("id_token")
                .asText();
    }

    /** A token of another realm of the same provider. */
    String administratorToken() {
        return token("master", "grant_type=password&client_id=admin-cli&username=admin&password=demo-admin")
                .path("access_token")
                .asText();
    }

    URI address() {
        return keycloak;
    }

    /** What the provider tells everybody of itself. */
    Client.Reply publicKey() {
        return client.send(keycloak, Request.get("/realms/samenspel"));
    }

    /** Makes a client, if there is none of the name: a planner of the network organization, but for one thing. */
    String made(Kind kind) {
        var request = Request.json("POST", "/admin/realms/samenspel/clients", kind.json())
                .by(administratorToken());
        int status = client.send(keycloak, request).status();
        if (status != 201 && status != 409) {
            throw new Refusal("The identity provider makes no client " + kind.code() + ": " + status);
        }
        return accessToken(kind.code());
    }

    private JsonNode token(String realm, String form) {
        var request = new Request(
                "POST",
                "/realms/" + realm + "/protocol/openid-connect/token",
                Map.of("content-type", "application/x-www-form-urlencoded"),
                form);
        Client.Reply answer = client.send(keycloak, request);
        try {
            return Json.MAPPER.readTree(answer.body());
        } catch (JsonProcessingException noJson) {
            throw new Refusal("The identity provider gives no token: " + answer, noJson);
        }
    }

    /** How a client that is made differs from one that opens. */
    enum Kind {
        AS_IT_SHOULD_BE("samenspel", "300", "somebody"),
        FOR_OTHERS("another-platform", "300", "somebody"),
        FOR_A_SECOND("samenspel", "1", "somebody"),
        /** The subject is blank: this provider leaves none out. */
        OF_NOBODY("samenspel", "300", " ");

        private final String audience;
        private final String seconds;
        private final String subject;

        Kind(String audience, String seconds, String subject) {
            this.audience = audience;
            this.seconds = seconds;
            this.subject = subject;
        }

        private String code() {
            return "fault-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private String json() {
            return """
                    {"clientId":"%1$s","secret":"demo-%1$s","serviceAccountsEnabled":true,"publicClient":false,\
                    "standardFlowEnabled":false,"defaultClientScopes":[],"optionalClientScopes":[],\
                    "attributes":{"access.token.lifespan":"%2$s"},"protocolMappers":[%3$s,%4$s,%5$s,\
                    {"name":"audience","protocol":"openid-connect","protocolMapper":"oidc-audience-mapper",\
                    "config":{"included.custom.audience":"%6$s","access.token.claim":"true"}}]}""".formatted(
                    code(),
                    seconds,
                    MAPPER.formatted("realm_access", "{\\\"roles\\\":[\\\"planner\\\"]}", "JSON"),
                    MAPPER.formatted(
                            "organization", "{\\\"scheme\\\":\\\"kbo\\\",\\\"code\\\":\\\"0478953435\\\"}", "JSON"),
                    MAPPER.formatted("sub", subject, "String"),
                    audience);
        }
    }
}
