package org.samenspel.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.Tokens;

/** The service started while nobody listens at the identity provider's address. */
@QuarkusTest
@TestProfile(ProviderAwayTest.ProviderAway.class)
class ProviderAwayTest {
    private static final long SOON = 5_000;

    public static class ProviderAway implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.public-key", "",
                    "quarkus.oidc.token.issuer", "",
                    "quarkus.oidc.auth-server-url", "http://localhost:1/realms/samenspel");
        }
    }

    @Test
    void servesPublicOperations() {
        given().get("/caller/public").then().statusCode(200).body(is("welcome"));
    }

    @Test
    void letsNobodyInAndSaysSoSoon() {
        given().auth()
                .oauth2(Tokens.planner())
                .get("/caller/planner")
                .then()
                .statusCode(greaterThanOrEqualTo(401))
                .time(lessThan(SOON));
    }
}
