package org.samenspel.values.problem;

import java.net.URI;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;

/**
 * The problem types that every service and the gateway have, so that a client need not know who answered: those of the Belgif
 * REST guide under its own names, and ours for the statuses the guide leaves open.
 */
public enum GeneralProblem implements ProblemType {
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
    MISSING_PERMISSION(
            "belgif:missingPermission", 403, "Toestemming ontbreekt", "Permission manquante", "Missing Permission"),
    ORGANIZATION_NOT_REGISTERED(
            "samenspel:organizationNotRegistered",
            403,
            "Organisatie niet geregistreerd",
            "Organisation non enregistrée",
            "Organization not registered"),
    RESOURCE_NOT_FOUND("belgif:resourceNotFound", 404, "Niet gevonden", "Introuvable", "Resource Not Found"),
    METHOD_NOT_ALLOWED(
            "samenspel:methodNotAllowed",
            405,
            "Methode niet toegelaten",
            "Méthode non autorisée",
            "Method Not Allowed"),
    NOT_ACCEPTABLE(
            "samenspel:notAcceptable",
            406,
            "Gevraagde vorm niet beschikbaar",
            "Format non disponible",
            "Not Acceptable"),
    REQUEST_TIMEOUT("samenspel:requestTimeout", 408, "Vraag duurde te lang", "Requête trop lente", "Request Timeout"),
    CONFLICT("samenspel:conflict", 409, "Conflict", "Conflit", "Conflict"),
    IDEMPOTENCY_KEY_REUSED(
            "samenspel:idempotencyKeyReused",
            409,
            "Idempotency-Key al gebruikt voor een andere vraag",
            "Idempotency-Key déjà utilisée pour une autre requête",
            "Idempotency-Key used for another request"),
    PRECONDITION_FAILED(
            "samenspel:preconditionFailed", 412, "Intussen gewijzigd", "Modifié entre-temps", "Precondition Failed"),
    PAYLOAD_TOO_LARGE("belgif:payloadTooLarge", 413, "Te groot", "Trop volumineux", "Payload Too Large"),
    URI_TOO_LONG("samenspel:uriTooLong", 414, "Adres te lang", "Adresse trop longue", "URI Too Long"),
    UNSUPPORTED_MEDIA_TYPE(
            "samenspel:unsupportedMediaType",
            415,
            "Soort inhoud niet ondersteund",
            "Type de contenu non pris en charge",
            "Unsupported Media Type"),
    RANGE_NOT_SATISFIABLE(
            "samenspel:rangeNotSatisfiable",
            416,
            "Dit deel bestaat niet",
            "Cette partie n'existe pas",
            "Range Not Satisfiable"),
    MISDIRECTED_REQUEST(
            "samenspel:misdirectedRequest",
            421,
            "Verkeerd geadresseerde vraag",
            "Requête mal adressée",
            "Misdirected Request"),
    PRECONDITION_REQUIRED(
            "samenspel:preconditionRequired", 428, "If-Match ontbreekt", "If-Match manque", "Precondition Required"),
    TOO_MANY_REQUESTS("belgif:tooManyRequests", 429, "Te veel vragen", "Trop de requêtes", "Too Many Requests"),
    INTERNAL_SERVER_ERROR("belgif:internalServerError", 500, "Interne fout", "Erreur interne", "Internal Server Error"),
    BAD_GATEWAY("belgif:badGateway", 502, "Fout bij doorgeven", "Mauvaise passerelle", "Bad Gateway"),
    SERVICE_UNAVAILABLE(
            "belgif:serviceUnavailable", 503, "Dienst niet beschikbaar", "Service indisponible", "Service Unavailable"),
    GATEWAY_TIMEOUT(
            "samenspel:gatewayTimeout", 504, "Dienst antwoordt niet", "Le service ne répond pas", "Gateway Timeout");

    private static final String BELGIF = "belgif:";

    private final String name;
    private final int status;
    private final LocalizedText title;

    GeneralProblem(String name, int status, String nl, String fr, String en) {
        this.name = name;
        this.status = status;
        this.title = new LocalizedText(nl, fr, en);
    }

    /** The type of an HTTP status; a status that has none is taken for the general one of its class. */
    public static GeneralProblem ofStatus(int status) {
        return switch (status) {
            case 401 -> INVALID_ACCESS_TOKEN;
            case 403 -> MISSING_PERMISSION;
            case 409 -> CONFLICT;
            default ->
                Arrays.stream(values())
                        .filter(problem -> problem.status == status)
                        .findFirst()
                        .orElse(status < 500 ? BAD_REQUEST : INTERNAL_SERVER_ERROR);
        };
    }

    @Override
    public String urn() {
        return "urn:problem-type:" + name;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public LocalizedText title() {
        return title;
    }

    @Override
    public @Nullable URI href() {
        if (!name.startsWith(BELGIF)) {
            return null;
        }
        String page = name.substring(BELGIF.length());
        return URI.create("https://www.belgif.be/specification/rest/api-guide/problems/" + page + ".html");
    }
}
