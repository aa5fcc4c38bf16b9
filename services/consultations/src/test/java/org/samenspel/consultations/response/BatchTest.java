package org.samenspel.consultations.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.key.CampaignKey;

class BatchTest {

    private static final CampaignKey WONEN = CampaignKey.fresh(UUID.randomUUID());
    private static final CampaignKey WERK = CampaignKey.fresh(UUID.randomUUID());

    private final Envelope envelope = new Envelope();

    @Test
    void holdsResponsesToOneCampaignOnly() {
        List<PendingResponse> waiting = List.of(of(WONEN, "rent"), of(WERK, "yes"), of(WONEN, "own"));

        assertThat(Batch.of(waiting))
                .extracting(batch -> batch.responses().size())
                .containsExactly(2, 1);
        assertThat(Batch.of(waiting))
                .extracting(Batch::campaignId)
                .containsExactly(WONEN.campaignId(), WERK.campaignId());
    }

    @Test
    void isInTheOrderOfNamesWhichIsRandomWithoutTheKey() {
        List<PendingResponse> waiting =
                IntStream.range(0, 100).mapToObj(i -> of(WONEN, "a" + i)).toList();

        Batch batch = Batch.of(waiting).getFirst();

        assertThat(List.of(batch.names())).isSortedAccordingTo(Arrays::compareUnsigned);
        assertThat(batch.responses()).hasSameElementsAs(waiting).isNotEqualTo(waiting);
    }

    @Test
    void isAcceptedAsAWholeWhenNothingWasThereBefore() {
        Batch batch = Batch.of(List.of(of(WONEN, "rent"), of(WONEN, "own"))).getFirst();

        batch.settle(envelope, List.of());

        assertThat(batch.responses())
                .extracting(response -> response.outcome().join())
                .containsOnly(Submission.ACCEPTED);
    }

    @Test
    void repeatedAnswersAreAcceptedAndChangedOnesRefusedEachByItself() {
        UUID again = UUID.randomUUID();
        UUID changed = UUID.randomUUID();
        PendingResponse fresh = of(WONEN, "rent");
        PendingResponse repeated = of(WONEN, again, "rent");
        PendingResponse other = of(WONEN, changed, "own");
        Batch batch = Batch.of(List.of(fresh, repeated, other)).getFirst();

        int storedNow = batch.settle(
                envelope,
                List.of(
                        fresh.sealed(),
                        of(WONEN, again, "rent").sealed(),
                        of(WONEN, changed, "rent").sealed()));

        assertThat(List.of(fresh, repeated, other))
                .extracting(response -> response.outcome().join())
                .containsExactly(Submission.ACCEPTED, Submission.ACCEPTED, Submission.CHANGED);
        assertThat(storedNow).isOne();
    }

    @Test
    void whatWasStoredAndCannotBeReadAnyMoreFailsItsRetryAlone() {
        PendingResponse fresh = of(WONEN, "rent");
        PendingResponse retried = of(WONEN, "own");
        var damaged = new SealedResponse(retried.sealed().name(), new byte[512]);
        Batch batch = Batch.of(List.of(fresh, retried)).getFirst();

        batch.settle(envelope, List.of(fresh.sealed(), damaged));

        assertThat(fresh.outcome().join()).isEqualTo(Submission.ACCEPTED);
        assertThat(retried.outcome()).isCompletedExceptionally();
    }

    @Test
    void failsAsAWholeWhenNothingWasStored() {
        Batch batch = Batch.of(List.of(of(WONEN, "rent"), of(WONEN, "own"))).getFirst();

        batch.fail(new StoreUnavailable());

        assertThat(batch.responses()).allMatch(response -> response.outcome().isCompletedExceptionally());
    }

    private PendingResponse of(CampaignKey key, String answer) {
        return of(key, UUID.randomUUID(), answer);
    }

    private PendingResponse of(CampaignKey key, UUID id, String answer) {
        byte[] answers = "{\"tenure\":\"%s\"}".formatted(answer).getBytes(UTF_8);
        return new PendingResponse(key, envelope.seal(key, id, answers, 0), answers, true, new CompletableFuture<>());
    }
}
