package org.samenspel.directory.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.MovableClock;
import org.samenspel.testing.Registered;
import org.samenspel.testing.Tokens;

@QuarkusTest
class RegisteredCallersTest {

    private static final String UNKNOWN =
            Tokens.of("planner").organization("ovo", "OVO999999").sign();

    private final MovableClock clock;

    RegisteredCallersTest(MovableClock clock) {
        this.clock = clock;
    }

    @Test
    void knowsTheOrganizationOfTheCallerByItsCode() {
        Registered levl = Registered.organization();

        get(levl.token("planner"), "/visits").statusCode(200).body(is(levl.id().toString()));
    }

    @Test
    void knowsTheOrganizationOfTheCallerByItsId() {
        Registered levl = Registered.organization();
        String token =
                Tokens.of("planner").organization("id", levl.id().toString()).sign();

        get(token, "/visits").statusCode(200).body(is(levl.id().toString()));
    }

    @Test
    void refusesCallerOfOrganizationThatIsNotRegisteredAndSaysWhatToDo() {
        for (String path : new String[] {"/visits", "/visits/silent"}) {
            get(UNKNOWN, path)
                    .statusCode(403)
                    .body("type", is("urn:problem-type:samenspel:organizationNotRegistered"))
                    .body("detail", startsWith("Ask the network organization to register"));
        }
    }

    @Test
    void letsCallerOfUnregisteredOrganizationRegisterIt() {
        get(UNKNOWN, "/visits/claim").statusCode(200).body(is("OVO999999"));
    }

    @Test
    void asksNothingWhereNoTokenIsNeeded() {
        get(UNKNOWN, "/visits/public").statusCode(200);
    }

    @Test
    void callerWithTheOldCodeActsAsTheSuccessorFromItsDayOn() {
        Registered beveren = Registered.organization();
        Registered merged = Registered.organization();
        beveren.succeededBy(merged, LocalDate.of(2025, 1, 1));

        clock.moveTo(Instant.parse("2024-12-31T22:59:59Z"));
        get(beveren.token("planner"), "/visits").body(is(beveren.id().toString()));

        clock.moveTo(Instant.parse("2024-12-31T23:00:00Z"));
        get(beveren.token("planner"), "/visits").body(is(merged.id().toString()));
    }

    @Test
    void showsOrganizationWithNameAndCodes() {
        Registered levl = Registered.organization();

        get(levl.token("planner"), "/visits/of/" + levl.id())
                .statusCode(200)
                .body("id", equalTo(levl.id().toString()))
                .body("href", endsWith("/partners/v1/organizations/" + levl.id()))
                .body("name.nl", equalTo("Organisatie " + levl.code()))
                .body("codes[0].scheme", equalTo("kbo"))
                .body("codes[0].code", equalTo(levl.code()));
    }

    @Test
    void showsOrganizationThatIsNotKnownYetByItsId() {
        UUID unknown = UUID.randomUUID();

        get(Registered.organization().token("planner"), "/visits/of/" + unknown)
                .body("id", equalTo(unknown.toString()))
                .body("name", nullValue())
                .body("codes", nullValue());
    }

    private static ValidatableResponse get(String token, String path) {
        return given().auth().oauth2(token).get("/visitors/v1" + path).then();
    }
}
