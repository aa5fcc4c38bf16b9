package org.samenspel.governance.characteristic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.testing.MovableClock;

@QuarkusTest
class CharacteristicApiTest {

    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private String person = "";

    @Inject
    Stored stored;

    @Inject
    MovableClock clock;

    @BeforeEach
    void addPerson() {
        person = levl.person("Lid 01");
    }

    @Test
    void keepsADeclarationWithTheDayOfConsent() {
        declare("{\"origin\":\"foreign\",\"consentOn\":\"2021-06-15\"}").statusCode(204);

        assertThat(stored.consent(person)).contains("2021-06-15");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            {"origin":"foreign"}                                                     ; consentOn
            {"origin":"foreign","consentOn":null}                                    ; consentOn
            {"origin":"foreign","consentOn":"2022-03-02"}                            ; consentOn
            {"birthDate":"2022-03-02","consentOn":"2021-06-15"}                      ; birthDate
            {"birthDate":"ooit","consentOn":"2021-06-15"}                            ; birthDate
            {"origin":"foreign","religion":"any","consentOn":"2021-06-15"}           ; religion
            """)
    void keepsNothingWithoutConsentOrThatIsWrong(String declaration, String name) {
        clock.moveTo(Instant.parse("2022-03-01T12:00:00Z"));

        declare(declaration).statusCode(400).body("issues[0].name", equalTo(name));

        assertThat(stored.consent(person)).isEmpty();
    }

    @Test
    void neverRepeatsWhatIsWrong() {
        for (String wrong :
                new String[] {"\"birthDate\":\"9999-07-19\"", "\"birthDate\":\"19-07-1931x\"", "\"origin\":\"geheim\""
                }) {
            String answer = declare("{%s,\"consentOn\":\"2021-06-15\"}".formatted(wrong))
                    .statusCode(400)
                    .body("issues.value", everyItem(nullValue()))
                    .extract()
                    .asString();

            assertThat(answer).doesNotContain("9999-07-19", "19-07-1931x", "geheim");
        }
    }

    @Test
    void replacesWhatWasDeclaredBefore() {
        declare("{\"origin\":\"foreign\",\"consentOn\":\"2021-06-15\"}").statusCode(204);
        declare("{\"origin\":\"belgian\",\"consentOn\":\"2021-06-16\"}").statusCode(204);

        assertThat(stored.consent(person)).contains("2021-06-16");
    }

    @Test
    void removesEverythingWhenConsentIsTakenBack() {
        declare("{\"origin\":\"foreign\",\"consentOn\":\"2021-06-15\"}").statusCode(204);

        forget().statusCode(204);
        forget().statusCode(204);

        assertThat(stored.consent(person)).isEmpty();
    }

    @Test
    void letsNobodyReadIt() {
        declare("{\"origin\":\"foreign\",\"consentOn\":\"2021-06-15\"}").statusCode(204);

        for (String role : new String[] {"governanceSecretary", "networkCoordinator", "auditor", "partner"}) {
            assertThat(GovernanceFixtures.as(levl.token(role))
                            .get("/persons/" + person + "/characteristics")
                            .statusCode())
                    .isIn(404, 405);
        }
    }

    private ValidatableResponse declare(String json) {
        return levl.secretary()
                .body(json)
                .put("/persons/" + person + "/characteristics")
                .then();
    }

    private ValidatableResponse forget() {
        return levl.secretary()
                .delete("/persons/" + person + "/characteristics")
                .then();
    }
}
