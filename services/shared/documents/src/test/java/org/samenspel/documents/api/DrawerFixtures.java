package org.samenspel.documents.api;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.samenspel.security.Roles;
import org.samenspel.testing.Registered;

/** A drawer, its owner, and what is done with documents in it. */
record DrawerFixtures(Registered owner, UUID drawer) {

    static final String DOCUMENTS = "/visitors/v1/documents";

    static DrawerFixtures in(Drawer drawers) {
        Registered owner = Registered.organization();
        return new DrawerFixtures(owner, drawers.of(owner.id()));
    }

    /** A letter in the drawer, without content yet. */
    String described() {
        return described("brief é.pdf");
    }

    /** The same with a name. */
    String described(String name) {
        return describe(owner, "letter", name).statusCode(201).extract().path("href");
    }

    ValidatableResponse describe(Registered who, String kind) {
        return describe(who, kind, "brief é.pdf");
    }

    private ValidatableResponse describe(Registered who, String kind, String name) {
        return as(who).header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Map.of("subject", Map.of("type", "drawer", "id", drawer), "kind", kind, "name", name))
                .post(DOCUMENTS)
                .then();
    }

    ValidatableResponse put(String document, byte[] content) {
        return as(owner)
                .header("If-Match", "*")
                .header("Content-Digest", digest(content))
                .body(content)
                .put(document + "/content")
                .then();
    }

    static RequestSpecification as(Registered who) {
        return given().auth().oauth2(token(who));
    }

    static String token(Registered who) {
        return who.token(Roles.PARTNER);
    }

    static String digest(byte[] content) {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(content);
            return "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
