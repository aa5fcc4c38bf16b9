package org.samenspel.consultations.response;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenspel.consultations.campaign.Answerable;
import org.samenspel.consultations.campaign.CampaignRule;
import org.samenspel.consultations.campaign.QuestionnaireService;
import org.samenspel.consultations.key.CampaignKey;
import org.samenspel.consultations.key.KeyService;
import org.samenspel.consultations.key.KeyUnavailable;
import org.samenspel.consultations.response.json.AnswersJson;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;

/** Takes responses. Nothing here knows who calls, logs anything, or is told the response back. */
@Singleton
public class ResponseService {

    private final QuestionnaireService questionnaires;
    private final KeyService keys;
    private final Envelope envelope;
    private final ResponseWriter writer;
    private final AnswersJson json;
    private final Faults faults;

    ResponseService(
            QuestionnaireService questionnaires,
            KeyService keys,
            Envelope envelope,
            ResponseWriter writer,
            AnswersJson json,
            Faults faults) {
        this.questionnaires = questionnaires;
        this.keys = keys;
        this.envelope = envelope;
        this.writer = writer;
        this.json = json;
        this.faults = faults;
    }

    /**
     * Stores the response, or finds that it was stored before.
     *
     * @throws InvalidInput with all that is wrong: its form, an id that is not random, answers that don't fit the questionnaire
     * @throws RuleViolation {@code responseChanged}, {@code campaignNotOpen}
     * @throws StoreUnavailable if it was not stored, and may be a little later
     * @throws KeyUnavailable likewise
     */
    public void submit(UUID campaignId, GivenResponse given) {
        try {
            store(campaignId, given);
        } catch (InvalidInput | RuleViolation | NotFound | StoreUnavailable | KeyUnavailable told) {
            throw told;
        } catch (RuntimeException failure) {
            faults.say("Responses can't be taken: they are answered 503 until they can", failure);
            throw new StoreUnavailable();
        }
    }

    private void store(UUID campaignId, GivenResponse given) {
        Accepted accepted = accepted(questionnaires.opened(campaignId), given);
        switch (settled(write(key(campaignId), accepted))) {
            case ACCEPTED -> {}
            case CHANGED ->
                throw new RuleViolation(ResponseRule.RESPONSE_CHANGED, "This id was used for other answers");
            case NOT_OPEN ->
                throw new RuleViolation(CampaignRule.CAMPAIGN_NOT_OPEN, "The campaign takes no responses now");
            case CLOSING -> throw new StoreUnavailable();
        }
    }

    /**
     * Takes responses that come together. Never waits, so that a thread that serves many connections may call it, and knows
     * success only: whatever else becomes of one, {@link #submit} says when it is asked.
     *
     * @return what becomes of each, in their order
     */
    public List<CompletableFuture<ShortAnswer>> submitTogether(List<SentResponse> responses) {
        var taken = new ArrayList<PendingResponse>();
        var answers = new ArrayList<CompletableFuture<ShortAnswer>>();
        try {
            responses.forEach(response -> answers.add(take(response, taken)));
        } finally {
            writer.write(taken);
        }
        return answers;
    }

    private CompletableFuture<ShortAnswer> take(SentResponse response, List<PendingResponse> taken) {
        Optional<Answerable> asked = questionnaires.remembered(response.campaignId());
        Optional<CampaignKey> key = keys.remembered(response.campaignId());
        Optional<GivenResponse> given = json.read(response.body());
        if (asked.isEmpty() || key.isEmpty() || given.isEmpty()) {
            return ShortAnswer.ASK_ALONE.now();
        }
        try {
            Accepted accepted = accepted(asked.get(), given.get());
            PendingResponse pending = writer.take(key.get(), sealed(key.get(), accepted), accepted.answers());
            taken.add(pending);
            return pending.outcome().handle(ResponseService::shortly);
        } catch (InvalidInput _) {
            return ShortAnswer.ASK_ALONE.now();
        } catch (StoreUnavailable _) {
            return ShortAnswer.OVERLOADED.now();
        }
    }

    private static ShortAnswer shortly(@Nullable Submission outcome, @Nullable Throwable failure) {
        return switch (outcome) {
            case ACCEPTED -> ShortAnswer.ACCEPTED;
            case CHANGED, NOT_OPEN, CLOSING -> ShortAnswer.ASK_ALONE;
            case null -> ShortAnswer.OVERLOADED;
        };
    }

    /**
     * What is stored of a response.
     *
     * @param room that it takes
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Accepted(UUID id, byte[] answers, int room) {}

    private Accepted accepted(Answerable asked, GivenResponse given) {
        var wrong = new ArrayList<Issue>(given.issues());
        ResponseId chosen = made(given.id(), ResponseId::new, wrong);
        Map<String, Object> answers = made(given.answers(), asked.questionnaire()::accept, wrong);
        if (chosen == null || answers == null || !wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        int room = asked.roomFor(answers, some -> json.write(some).length);
        return new Accepted(chosen.value(), json.write(answers), room);
    }

    /** What a part of the response becomes; null if there is no such part, or something is wrong with it, which is remembered. */
    private static <T, R> @Nullable R made(@Nullable T part, Function<T, R> becomes, List<Issue> wrong) {
        try {
            return part == null ? null : becomes.apply(part);
        } catch (InvalidInput invalid) {
            wrong.addAll(invalid.issues());
            return null;
        }
    }

    /** The key of a campaign that closed may be destroyed: that it takes nothing is said first. */
    private CampaignKey key(UUID campaignId) {
        try {
            return keys.of(campaignId);
        } catch (KeyUnavailable lost) {
            questionnaires.requireOpen(campaignId);
            throw lost;
        }
    }

    private CompletableFuture<Submission> write(CampaignKey key, Accepted accepted) {
        return writer.write(key, sealed(key, accepted), accepted.answers());
    }

    private SealedResponse sealed(CampaignKey key, Accepted accepted) {
        return envelope.seal(key, accepted.id(), accepted.answers(), accepted.room());
    }

    private static Submission settled(CompletableFuture<Submission> outcome) {
        try {
            return outcome.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof StoreUnavailable refused ? refused : failed;
        }
    }
}
