package org.samenspel.gateway.problem;

import java.util.Optional;
import org.samenspel.values.LocalizedText;

/**
 * The problem types the gateway answers itself. URNs, statuses and titles are those of the services' own catalogue, so that a
 * client need not know who answered.
 */
public enum GatewayProblem {
    BAD_REQUEST("belgif:badRequest", 400, "Ongeldige vraag", "Requête invalide", "Bad Request"),
    NO_ACCESS_TOKEN("belgif:noAccessToken", 401, "Geen toegangstoken", "Pas de jeton d'accès", "No Access Token"),
    INVALID_ACCESS_TOKEN(
            "belgif:invalidAccessToken",
            401,
            "Ongeldig toegangstoken",
            "Jeton d'accès invalide",
            "Invalid Access Token"),
    EXPIRED_ACCESS_TOKEN(
            "belgif:expiredAccessToken",
            401,
            "Vervallen toegangstoken",
            "Jeton d'accès expiré",
            "Expired Access Token"),
    RESOURCE_NOT_FOUND("belgif:resourceNotFound", 404, "Niet gevonden", "Introuvable", "Resource Not Found"),
    METHOD_NOT_ALLOWED(
            "samenspel:methodNotAllowed",
            405,
            "Methode niet toegelaten",
            "Méthode non autorisée",
            "Method Not Allowed"),
    REQUEST_TIMEOUT("samenspel:requestTimeout", 408, "Vraag duurde te lang", "Requête trop lente", "Request Timeout"),
    PAYLOAD_TOO_LARGE("belgif:payloadTooLarge", 413, "Te groot", "Trop volumineux", "Payload Too Large"),
    URI_TOO_LONG("samenspel:uriTooLong", 414, "Adres te lang", "Adresse trop longue", "URI Too Long"),
    INTERNAL_SERVER_ERROR("belgif:internalServerError", 500, "Interne fout", "Erreur interne", "Internal Server Error"),
    BAD_GATEWAY("belgif:badGateway", 502, "Fout bij doorgeven", "Mauvaise passerelle", "Bad Gateway"),
    SERVICE_UNAVAILABLE(
            "belgif:serviceUnavailable", 503, "Dienst niet beschikbaar", "Service indisponible", "Service Unavailable"),
    GATEWAY_TIMEOUT(
            "samenspel:gatewayTimeout", 504, "Dienst antwoordt niet", "Le service ne répond pas", "Gateway Timeout");

    private static final String BELGIF = "belgif:";
    private static final String PAGES = "https://www.belgif.be/specification/rest/api-guide/problems/";

    private final String name;
    private final int status;
    private final LocalizedText title;

    GatewayProblem(String name, int status, String nl, String fr, String en) {
        this.name = name;
        this.status = status;
        this.title = new LocalizedText(nl, fr, en);
    }

    /** The URN, which clients may rely on. */
    public String urn() {
        return "urn:problem-type:" + name;
    }

    /** The page of the Belgif guide that describes the type, if it is one of its types. */
    public Optional<String> href() {
        return name.startsWith(BELGIF)
                ? Optional.of(PAGES + name.substring(BELGIF.length()) + ".html")
                : Optional.empty();
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What it says, in nl, fr and en. */
    public LocalizedText title() {
        return title;
    }
}
