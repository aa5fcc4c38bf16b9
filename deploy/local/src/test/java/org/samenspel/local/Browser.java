package org.samenspel.local;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who logs in to the real Keycloak as in a browser: page by page, as a frontend sends people there (code flow with PKCE).
 * Cookies are kept here: those of Keycloak are for a secure context, which a browser takes localhost for, and Java does not.
 */
final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String realm;
    private final String client;
    private final String callback;

    /** At a frontend. */
    Browser(Ports ports) {
        this(ports, "samenspel-frontend", "http://localhost:" + ports.gateway() + "/callback");
    }

    private Browser(Ports ports, String client, String callback) {
        this.realm = "http://localhost:" + ports.keycloak() + "/realms/samenspel/protocol/openid-connect";
        this.client = client;
        this.callback = callback;
    }

    /** At the pages that Keycloak has for people to look after their accounts. */
    static Browser atAccountPages(Ports ports) {
        return new Browser(
                ports, "account-console", "http://localhost:" + ports.keycloak() + "/realms/samenspel/account/");
    }

    /** The page on which people begin. */
    HttpResponse<String> begin() {
        return begin(callback);
    }

    /** The same, to be sent somewhere else afterwards. */
    HttpResponse<String> begin(String afterwards) {
        return send(HttpRequest.newBuilder(authorization(afterwards)));
    }

    /** The page on which somebody who is logged in begins to change the account, such as {@code UPDATE_PASSWORD}. */
    HttpResponse<String> beginChange(String change) {
        return send(HttpRequest.newBuilder(URI.create(authorization(callback) + "&kc_action=" + change)));
    }

    /** The page that this answer leads to. */
    HttpResponse<String> follow(HttpResponse<String> answer) {
        return send(HttpRequest.newBuilder(
                URI.create(answer.headers().firstValue("Location").orElseThrow())));
    }

    private URI authorization(String afterwards) {
        return URI.create(realm + "/auth?"
                + form(Map.of(
                        "client_id",
                        client,
                        "response_type",
                        "code",
                        "scope",
                        "openid",
                        "redirect_uri",
                        afterwards,
                        "code_challenge_method",
                        "S256",
                        "code_challenge",
                        challenge())));
    }

    /** What comes after the form of this page was filled in. */
    HttpResponse<String> fillIn(HttpResponse<String> page, Map<String, String> fields) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("No form: " + page.statusCode() + " " + page.body());
        }
        return send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))));
    }

    /** The access token with which the client goes on, for what it is sent back with. */
    String token(HttpResponse<String> sentBack) {
        Matcher code = CODE.matcher(sentBack.headers().firstValue("Location").orElse(""));
        if (!code.find()) {
            throw new IllegalStateException("Not sent back: " + sentBack.statusCode() + " " + sentBack.body());
        }
        var answer = send(HttpRequest.newBuilder(URI.create(realm + "/token"))
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        client,
                        "redirect_uri",
                        callback,
                        "code",
                        URLDecoder.decode(code.group(1), UTF_8),
                        "code_verifier",
                        VERIFIER)))));
        try {
            return new JsonMapper().readTree(answer.body()).path("access_token").asText();
        } catch (IOException noJson) {
            throw new IllegalStateException(noJson);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.setHeader(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            for (String cookie : response.headers().allValues("Set-Cookie")) {
                String[] parts = cookie.split(";")[0].split("=", 2);
                cookies.put(parts[0], parts[1]);
            }
            return response;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
