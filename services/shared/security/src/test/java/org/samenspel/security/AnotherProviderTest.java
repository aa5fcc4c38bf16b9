package org.samenspel.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.Token;
import org.samenspel.testing.Tokens;
import org.samenspel.testing.platform.OncePerJvm;
import org.samenspel.testing.platform.SigningKeys;

/** A provider that writes type and roles elsewhere than Keycloak does, after RFC 9068. */
@QuarkusTest
@TestProfile(AnotherProviderTest.OtherPlaces.class)
class AnotherProviderTest {

    public static class OtherPlaces implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("samenspel.tokens.type", "at+jwt", "quarkus.oidc.roles.role-claim-path", "roles");
        }
    }

    @Test
    void isUnderstoodBySettings() {
        given().auth()
                .oauth2(token("at+jwt"))
                .get("/caller/planner")
                .then()
                .statusCode(200)
                .body(is("s1 kbo:0478953435 planner"));
    }

    @Test
    void opensNothingWithATokenOfAnotherType() {
        given().auth().oauth2(token("JWT")).get("/caller/planner").then().statusCode(401);
    }

    @Test
    void opensNothingWithATokenWhosePayloadSaysAnotherType() {
        given().auth().oauth2(Tokens.planner()).get("/caller/planner").then().statusCode(401);
    }

    private static String token(String type) {
        KeyPair trusted = (KeyPair) OncePerJvm.call(SigningKeys.class, "trusted");
        return Jwt.issuer(Token.ISSUER)
                .audience(Token.AUDIENCE)
                .subject("s1")
                .claim("roles", List.of("planner"))
                .claim("organization", Map.of("scheme", "kbo", "code", Tokens.LEVL))
                .expiresIn(300)
                .jws()
                .header("typ", type)
                .sign(trusted.getPrivate());
    }
}
