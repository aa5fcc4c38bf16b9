package org.samenspel.web.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.web.Notes.NOTE;
import static org.samenspel.web.Notes.NOTES;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.Database;
import org.samenspel.web.Notes;

/** A text that is erased goes from the answers that are kept, and what was asked is carried out once all the same. */
@QuarkusTest
class KeptAnswersTest {

    private final KeptAnswers answers;
    private final String key = UUID.randomUUID().toString();

    KeptAnswersTest(KeptAnswers answers) {
        this.answers = answers;
    }

    @BeforeEach
    void empty() {
        Database.empty(Set.of());
    }

    @Test
    void textIsReplacedInTheAnswersThatAreAboutTheThing() {
        Response first = post();

        forget(UUID.fromString(first.path("id")), Map.of("Titel", Optional.of("—")));

        Response again = post();
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.asString())
                .isEqualTo(first.asString().replace("\"Titel\"", "\"—\""))
                .doesNotContain("Titel");
        assertThat(Notes.count()).isEqualTo(1);
    }

    @Test
    void sameTextStaysInAnswersAboutOtherThings() {
        Response first = post();

        forget(UUID.randomUUID(), Map.of("Titel", Optional.of("—")));

        assertThat(post().asString()).isEqualTo(first.asString());
    }

    @Test
    void propertyIsLeftOutInWhosePlaceNothingStands() {
        Response first = post();

        forget(UUID.fromString(first.path("id")), Map.of("darkBlue", Optional.empty()));

        assertThat(post().<String>path("color")).isNull();
        assertThat(post().<String>path("id")).isEqualTo(first.path("id"));
    }

    private void forget(UUID about, Map<String, Optional<String>> texts) {
        QuarkusTransaction.requiringNew().run(() -> answers.forget(about, texts));
    }

    private Response post() {
        return given().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(NOTE)
                .post(NOTES);
    }
}
