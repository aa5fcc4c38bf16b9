package org.samenspel.governance.characteristic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.governance.Members;
import org.samenspel.retention.Retention;
import org.samenspel.testing.MovableClock;

/** What a person declares about itself goes five years after its last seat, here at the end of 2022. */
@QuarkusTest
class DeclarationRetentionTest {

    private final GovernanceFixtures levl = GovernanceFixtures.organization();

    @Inject
    Retention retention;

    @Inject
    Stored stored;

    @Inject
    MovableClock clock;

    @BeforeEach
    void standIn2022() {
        clock.moveTo(Instant.parse("2022-06-01T10:00:00Z"));
    }

    @Test
    void isForgottenFiveYearsAfterTheLastSeatAndThePersonStays() {
        String person = Members.ofBoard(levl).with(Members.FOREIGN);

        forgetOn("2027-12-31");
        assertThat(stored.consent(person)).contains("2021-06-15");
        forgetOn("2028-01-01");
        assertThat(stored.consent(person)).isEmpty();

        levl.secretary().get("/persons/" + person).then().statusCode(200).body("erasedOn", nullValue());
    }

    @Test
    void isForgottenFiveYearsAfterTheConsentOfWhoNeverHadASeat() {
        String person = levl.person("Lid 01");
        new Members(levl, "").declare(person, Members.BELGIAN).statusCode(204);

        forgetOn("2026-06-15");
        assertThat(stored.consent(person)).contains("2021-06-15");
        forgetOn("2026-06-16");
        assertThat(stored.consent(person)).isEmpty();
    }

    /** That one went on a day would tell whether the one person whose time was over then had declared anything. */
    @Test
    void isCountedNowhere() {
        Members.ofBoard(levl).with(Members.FOREIGN);

        forgetOn("2028-01-01");

        GovernanceFixtures.as(levl.token("privacyOfficer"))
                .get("/retentionCategories?year=2028")
                .then()
                .statusCode(200)
                .body("items.find { it.category == 'declaration' }.keptFor", equalTo("P5Y"))
                .body("items.find { it.category == 'declaration' }.removals", empty());
    }

    private void forgetOn(String day) {
        clock.moveTo(Instant.parse(day + "T10:00:00Z"));
        retention.forgetWhatIsOver();
    }
}
