package org.samenspel.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.samenspel.gateway.client.TokenRefusals;
import org.samenspel.testing.RejectedToken;
import org.samenspel.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StubServices.class, scope = TestResourceScope.GLOBAL)
class AccessTest {
    private static final String RESPONSES =
            "/consultations/v1/campaigns/019aa111-0000-7000-8000-00000000000b/responses";

    @Inject
    TokenRefusals tokenRefusals;

    @ParameterizedTest
    @EnumSource
    void refusesBadToken(RejectedToken token) {
        var request = given().header("Accept-Language", "en");
        token.authorization().ifPresent(value -> request.header("Authorization", value));

        var answer = request.get("/plans/v1/plans");

        String type =
                switch (token) {
                    case NONE -> "noAccessToken";
                    case EXPIRED -> "expiredAccessToken";
                    default -> "invalidAccessToken";
                };
        answer.then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .header("Content-Language", "en")
                .body("type", equalTo("urn:problem-type:belgif:" + type))
                .body("status", equalTo(401))
                .body("instance", startsWith("urn:uuid:"));
    }

    @Test
    void countsWhoComesWithoutGoodTokenByRangeOfAddressesWhereOneIsNeeded() {
        tokenRefusals.take();

        given().get("/plans/v1/plans").then().statusCode(401);
        given().auth().oauth2("forged").get("/plans/v1/plans").then().statusCode(401);
        given().auth().oauth2(Tokens.planner()).get("/plans/v1/plans").then().statusCode(200);
        given().auth()
                .oauth2("forged")
                .contentType("application/json")
                .body("alone")
                .post(RESPONSES);

        assertThat(tokenRefusals.take().values()).containsExactly(2L);
    }

    @Test
    void passesCheckedTokenOn() {
        String token = Tokens.planner();

        given().auth()
                .oauth2(token)
                .get("/plans/v1/plans?kind=year")
                .then()
                .statusCode(200)
                .body("target", equalTo("/plans/v1/plans?kind=year"))
                .body("headers.authorization", equalTo("Bearer " + token));
    }

    @ParameterizedTest
    @EnumSource
    void answersRespondentWhateverTokenTheyBring(RejectedToken token) {
        var request = given().contentType("application/json").body("alone");
        token.authorization().ifPresent(value -> request.header("Authorization", value));

        request.post(RESPONSES).then().statusCode(200).body("headers", not(hasKey("authorization")));
    }

    @Test
    void hidesIdentityFromPublicOperationEvenWhenTokenIsGood() {
        given().auth()
                .oauth2(Tokens.planner())
                .post(RESPONSES)
                .then()
                .statusCode(200)
                .body("headers", not(hasKey("authorization")));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void checksTokenThatIsBroughtThoughNoneIsNeeded(RejectedToken bad) {
        String questionnaire = "/consultations/v1/campaigns/019aa111/questionnaire";
        String good = Tokens.consultationManager();

        given().header("Authorization", bad.authorization().orElseThrow())
                .get(questionnaire)
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(good)
                .get(questionnaire)
                .then()
                .statusCode(200)
                .body("headers.authorization", equalTo("Bearer " + good));
    }
}
