package org.samenspel.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.AuditTrail;

/** Who changed a seat or a meeting is known, and who read about people. */
@QuarkusTest
class AuditTest {

    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private final AuditTrail trail = new AuditTrail(UUID.fromString(levl.id()));

    @Test
    void tellsOfEachVersionOfEverythingThatWasChanged() {
        String body = levl.body("assembly");
        List<String> members = levl.members(body, 2);
        levl.underway(body, members);
        levl.approveMinutes(levl.held(body, members), "2021-12-01");
        levl.cancel(levl.meeting(body)).statusCode(200);

        assertThat(List.of("body", "person", "mandate", "meeting")).allSatisfy(table -> {
            assertThat(trail.told(table)).isNotEmpty();
            assertThat(trail.gaps(table)).isEmpty();
        });
    }

    @Test
    void tellsWhoReadAboutAPerson() {
        UUID person = UUID.fromString(levl.person("Voorbeeld Persoon"));

        levl.secretary().get("/persons/" + person).then().statusCode(200);

        assertThat(AuditTrail.of(person))
                .containsExactly("addPerson created person null->0 done", "getPerson read person null->null done");
    }

    @Test
    void tellsThatADeclarationWasMadeAndNotWhose() {
        String person = Members.ofBoard(levl).with(Members.FOREIGN);

        assertThat(AuditTrail.of(UUID.fromString(person))).noneMatch(record -> record.contains("Characteristics"));
        assertThat(AuditTrail.lines(
                        "organization_id = '%s' and operation = 'declareCharacteristics'".formatted(levl.id())))
                .containsExactly("declareCharacteristics changed null->null done");
    }

    @Test
    void tellsOfMandatesElsewhere() {
        String person = levl.person("Voorbeeld Persoon");

        String elsewhere = GovernanceFixtures.idOf(levl.created("/persons/" + person + "/otherMandates", """
                {"kind":"board","title":"lid","organization":"Vzw","paid":false,"executive":false,"period":{"start":"2019-01-01"}}"""));

        assertThat(AuditTrail.of(UUID.fromString(elsewhere)))
                .contains("registerOtherMandate created otherMandate null->0 done");
    }
}
