package org.samenspel.consultations.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.consultations.ConsultationFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.ConsultationFixtures;

/** A round that was begun by mistake. */
@QuarkusTest
class RoundWithdrawalApiTest {

    private static final String WONEN = "{\"reference\":\"LEVL-2022-wonen\",\"title\":{\"nl\":\"Wonen\"}}";

    private final ConsultationFixtures levl = ConsultationFixtures.organization();
    private String round;

    @BeforeEach
    void begin() {
        round = "/rounds/" + begun().statusCode(201).extract().path("id");
    }

    @Test
    void leavesItsReferenceToAnotherAndStaysToBeRead() {
        withdraw().statusCode(200).body("withdrawal.reason", equalTo("Dubbel"));

        String other = begun().statusCode(201).extract().path("id");
        levl.manager().get("/rounds").then().body("items.id", contains(other)).body("total", equalTo(1));
        levl.manager()
                .get("/rounds?withdrawn=true")
                .then()
                .body("items.id", contains(idOf(round)))
                .body("items.withdrawal.reason", contains("Dubbel"));
        levl.manager().get(round).then().statusCode(200).body("withdrawal.reason", equalTo("Dubbel"));
        withdraw().statusCode(409).body("type", endsWith(":roundWithdrawn"));
    }

    @Test
    void noCampaignIsBegunOrPublishedInIt() {
        String draft = levl.draftIn(round);
        levl.ask(draft, ConsultationFixtures.QUESTIONNAIRE).statusCode(200);
        withdraw().statusCode(200);

        beginCampaign().statusCode(409).body("type", endsWith(":roundWithdrawn"));
        levl.publish(draft).statusCode(409).body("type", endsWith(":roundWithdrawn"));
        levl.manager().get(draft).then().body("state", equalTo("draft"));
    }

    @Test
    void staysOnceACampaignInItWasPublished() {
        String campaign = levl.draftIn(round);
        levl.ask(campaign, ConsultationFixtures.QUESTIONNAIRE).statusCode(200);
        levl.publish(campaign).statusCode(200);

        withdraw().statusCode(409).body("type", endsWith(":roundInUse"));
        levl.manager().get("/rounds?withdrawn=true").then().body("items", empty());
    }

    @RepeatedTest(50)
    void isEitherWithdrawnOrAskedInWhenBothAreTriedAtOnce() {
        String draft = levl.draftIn(round);
        levl.ask(draft, ConsultationFixtures.QUESTIONNAIRE).statusCode(200);

        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> answers = Stream.of(
                            CompletableFuture.supplyAsync(
                                    () -> levl.publish(draft).extract().statusCode(), callers),
                            CompletableFuture.supplyAsync(
                                    () -> withdraw().extract().statusCode(), callers))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(200, 409);
        }
    }

    private ValidatableResponse begun() {
        return levl.manager().body(WONEN).post("/rounds").then();
    }

    private ValidatableResponse beginCampaign() {
        String campaign = levl.newCampaign("").replaceFirst("roundId\":\"[^\"]+", "roundId\":\"" + idOf(round));
        return levl.manager().body(campaign).post("/campaigns").then();
    }

    private ValidatableResponse withdraw() {
        return levl.manager()
                .header("If-Match", levl.etag(round))
                .body("{\"reason\":\"Dubbel\"}")
                .put(round + "/withdrawal")
                .then();
    }
}
