package org.samenspel.finance.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.finance.FinanceFixtures.euro;
import static org.samenspel.finance.FinanceFixtures.idOf;
import static org.samenspel.finance.sharing.SharingFixtures.body;
import static org.samenspel.finance.sharing.SharingFixtures.share;
import static org.samenspel.testing.EventSender.awaitApplied;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.samenspel.finance.FinanceFixtures;
import org.samenspel.testing.Database;
import org.samenspel.testing.contract.Client;

/** A party turns out to have left while the keeper discards a correction: what was settled is corrected all the same. */
@QuarkusTest
class CorrectionRaceTest {

    private static final int TIMES = 50;
    private static final String TRAINING = """
            {"purpose":"commonTraining","cost":%s}""".formatted(euro("730.00"));
    private static final String LEFT = """
            ,"until":"2022-06-30\"""";

    private final FinanceFixtures levl = FinanceFixtures.organization();
    private final FinanceFixtures city = FinanceFixtures.organization();
    private final FinanceFixtures town = FinanceFixtures.organization();
    private final UUID agreement = levl.agreement(city.id(), town.id());

    @RepeatedTest(TIMES)
    void whatTheAgreementTellsWhileADraftIsDiscardedIsCorrectedAllTheSame() {
        String draft = correctionOf(settled());
        String read = keeper().etag(draft);

        UUID told = levl.amendedParties(agreement, 7, Map.of(city.id(), "", town.id(), LEFT));
        int discarded = discard(draft, read);
        awaitApplied(told);

        assertThat(discarded).isIn(204, 412);
        if (discarded == 412) {
            assertThat(discard(draft, keeper().etag(draft))).isEqualTo(204);
        }
        assertIsCorrected();
    }

    @RepeatedTest(TIMES)
    void eventThatWaitsForTheLockOfADraftThatGoesCorrectsWhatWasSettled() {
        String draft = correctionOf(settled());

        Database.whileChanging("delete from cost_sharing where id = '%s'".formatted(idOf(draft)), () -> {
            UUID told = levl.amendedParties(agreement, 7, Map.of(city.id(), "", town.id(), LEFT));
            awaitApplied(told);
            return told;
        });

        assertIsCorrected();
    }

    private void assertIsCorrected() {
        JsonNode open = partner(town).get("/statements?state=open").expect(200).json();
        assertThat(open.path("items").findValuesAsText("corrects")).hasSize(1);
        assertThat(open.at("/items/0/amounts/cost/value").asText()).isEqualTo("181.00");
    }

    private String settled() {
        String sharing = levl.created("/costSharings", body(agreement, TRAINING, new String[] {
            share(city.id(), 1, ""), share(town.id(), 1, "")
        }));
        keeper().put(sharing + "/proposal", sharing, "").expect(200);
        List.of(city, town).forEach(CorrectionRaceTest::accept);
        return sharing;
    }

    private static void accept(FinanceFixtures of) {
        String open = "/statements/"
                + partner(of).get("/statements?state=open").expect(200).text("/items/0/id");
        partner(of).put(open + "/acceptance", open, "").expect(200);
    }

    private String correctionOf(String settled) {
        return levl.created(settled + "/corrections", "{\"reason\":\"Dubbel geteld\"}")
                .replace(settled + "/corrections", "/costSharings");
    }

    private int discard(String draft, String etag) {
        return levl.officer().header("If-Match", etag).delete(draft).statusCode();
    }

    private Client keeper() {
        return new Client(levl.token("financeOfficer"));
    }

    private static Client partner(FinanceFixtures of) {
        return new Client(of.token("partner"));
    }
}
