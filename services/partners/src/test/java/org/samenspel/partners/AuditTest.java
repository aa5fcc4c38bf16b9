package org.samenspel.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.AuditTrail;

/** Who changed an agreement is known, be it a job; and who read about a contact. */
@QuarkusTest
class AuditTest {

    private final PartnersFixtures levl = PartnersFixtures.network();

    @Test
    void tellsOfEachVersionOfAnAgreementAndWhatComesWithIt() {
        String agreement = levl.active();
        levl.obligation(agreement, "onRequest", """
                {"kind":"onRequest","within":"P1M","proof":{"kind":"document"}}""");

        var trail = new AuditTrail(UUID.fromString(levl.networkId()));
        assertThat(trail.told("agreement")).isNotEmpty();
        await().untilAsserted(() -> assertThat(List.of("agreement", "obligation", "organization"))
                .allSatisfy(table -> assertThat(trail.gaps(table)).isEmpty()));
        assertThat(AuditTrail.of(idOf(agreement)))
                .contains("draftAgreement created agreement null->0 done")
                .anyMatch(record -> record.startsWith("signAgreement changed agreement"));
    }

    @Test
    void tellsWhoReadAboutAContact() {
        String contact = levl.create(levl.partnerAddress() + "/contacts", """
                {"name":"Voorbeeld Persoon","email":"persoon@example.org","period":{"start":"2022-01-01"}}""");

        levl.manager().get(contact).then().statusCode(200);

        assertThat(AuditTrail.of(idOf(contact)))
                .containsExactly("addContact created contact null->0 done", "getContact read contact null->null done");
    }

    private static UUID idOf(String address) {
        return UUID.fromString(PartnersFixtures.idOf(address));
    }
}
