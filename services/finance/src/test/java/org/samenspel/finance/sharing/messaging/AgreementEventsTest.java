package org.samenspel.finance.sharing.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.finance.FinanceFixtures;
import org.samenspel.testing.Database;
import org.samenspel.testing.Operator;

@QuarkusTest
class AgreementEventsTest {

    private final FinanceFixtures levl = FinanceFixtures.organization();
    private final UUID one = FinanceFixtures.organization().id();
    private final UUID other = FinanceFixtures.organization().id();
    private final UUID agreement = UUID.randomUUID();

    @Test
    void keepsTheNewestVersionInWhateverOrderTheyCome() {
        levl.publishAgreement(agreement, 5, "activated", levl.id(), one);
        UUID late = levl.publishAgreement(agreement, 4, "signed", one, other);

        awaitApplied(late);

        assertThat(state()).isEqualTo("active");
        assertThat(parties()).containsExactlyInAnyOrder(levl.id(), one);
    }

    @Test
    void learnsTheSameOnceHoweverOftenItComes() {
        UUID event = UUID.randomUUID();
        levl.publishAgreement(event, agreement, 4, "signed", List.of(one, other));
        levl.publishAgreement(event, agreement, 4, "signed", List.of(one, other));
        UUID last = levl.publishAgreement(agreement, 6, "ended", one, other);

        awaitApplied(last);

        assertThat(state()).isEqualTo("ended");
        assertThat(parties()).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void isBuiltAnewFromWhatWasPublished() {
        levl.publishAgreement(agreement, 4, "signed", one, other);
        awaitApplied(levl.publishAgreement(agreement, 5, "activated", levl.id(), one));
        Database.execute("update known_agreement set state = 'ended' where id = '%s'".formatted(agreement));
        Database.execute(
                "update known_party set organization_id = '%s' where organization_id = '%s'".formatted(other, one));

        assertThat(Operator.order("rebuild", "agreements")).startsWith("rebuilt");

        assertThat(state()).isEqualTo("active");
        assertThat(parties()).containsExactlyInAnyOrder(levl.id(), one);
    }

    private Object state() {
        return Database.query("select state from known_agreement where id = '%s'".formatted(agreement))
                .getFirst()
                .get("state");
    }

    private List<Object> parties() {
        return Database.query("select organization_id from known_party where agreement_id = '%s'".formatted(agreement))
                .stream()
                .map((Map<String, ?> row) -> (Object) row.get("organization_id"))
                .toList();
    }
}
