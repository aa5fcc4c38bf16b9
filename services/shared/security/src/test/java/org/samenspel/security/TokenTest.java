package org.samenspel.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenspel.testing.RejectedToken;
import org.samenspel.testing.Token;
import org.samenspel.testing.Tokens;

@QuarkusTest
class TokenTest {

    @Test
    void readsSubjectOrganizationAndKnownRolesFromToken() {
        Token token = Tokens.of("planner", "auditor", "uma_authorization")
                .subject("s1")
                .organization("kbo", Tokens.LEVL);

        given().auth()
                .oauth2(token.sign())
                .get("/caller/planner")
                .then()
                .statusCode(200)
                .body(is("s1 kbo:0478953435 auditor+planner"));
    }

    @ParameterizedTest
    @EnumSource
    void refusesBadTokenWith401(RejectedToken token) {
        var request = given();
        token.authorization().ifPresent(value -> request.header("Authorization", value));

        request.get("/caller/planner").then().statusCode(401);
    }

    @Test
    void refusesCallerWithoutRole() {
        given().auth().oauth2(Tokens.partner()).get("/caller/planner").then().statusCode(403);
    }

    @Test
    void refusesTokenWithoutOrganization() {
        given().auth()
                .oauth2(Tokens.of("planner").sign())
                .get("/caller/planner")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @MethodSource("malformedOrganizations")
    void refusesTokenWithMalformedOrganization(Object organization) {
        given().auth()
                .oauth2(Tokens.of("planner").claim("organization", organization).sign())
                .get("/caller/planner")
                .then()
                .statusCode(403);
    }

    static Object[] malformedOrganizations() {
        return new Object[] {
            "0478953435",
            Map.of(),
            Map.of("scheme", "kbo"),
            Map.of("scheme", "kbo", "code", 478953435),
            Map.of("scheme", "nis", "code", "11002")
        };
    }

    @Test
    void refusesTokenOfOrganizationThatIsNotRegistered() {
        String token = Tokens.of("planner").organization("ovo", "OVO002949").sign();

        given().auth().oauth2(token).get("/caller/planner").then().statusCode(403);
    }

    @Test
    void refusesOperationWithoutPermissionToEveryone() {
        given().auth()
                .oauth2(Tokens.networkCoordinator())
                .get("/caller/forgotten")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @EnumSource
    void letsAnyoneUsePublicOperationWhateverTokenTheySend(RejectedToken token) {
        var request = given();
        token.authorization().ifPresent(value -> request.header("Authorization", value));

        request.get("/caller/public").then().statusCode(200).body(is("welcome"));
    }

    @Test
    void knowsThatNobodyCalls() {
        given().get("/caller/anyone").then().statusCode(200).body(is("anonymous"));
    }

    @Test
    void knowsWhoCallsPublicOperationWithToken() {
        given().auth()
                .oauth2(Tokens.partner())
                .get("/caller/anyone")
                .then()
                .statusCode(200)
                .body(is("0451857573"));
    }
}
