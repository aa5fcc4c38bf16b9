package org.samenspel.consultations.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;
import org.samenspel.consultations.campaign.CampaignScope;
import org.samenspel.consultations.campaign.ClosingService;
import org.samenspel.consultations.key.CampaignKey;
import org.samenspel.consultations.key.KeyService;
import org.samenspel.consultations.key.KeyUnavailable;
import org.samenspel.consultations.response.json.AnswersJson;

/**
 * What becomes of responses when their campaign takes no more: they are counted, and written anew in a random order under new ids, all
 * or nothing. It can be done again from the start; what came in stays for {@link DestructionService}.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SealingService {

    /** So many are counted while a person waits. */
    private static final int FEW = 20_000;

    /** Bytes of answers that are held at once, and what the machine needs for each beside its answers. */
    private static final long PART = 24L * 1024 * 1024;

    private static final int BESIDE = 64;
    private static final int WRITTEN_AT_ONCE = 1_000;

    private final ClosingService closings;
    private final KeyService keys;
    private final KeptAnswers answers;
    private final StoredResponses stored;
    private final AnswersJson json;
    private final ArrivalJudge arrivals;

    SealingService(
            ClosingService closings,
            KeyService keys,
            KeptAnswers answers,
            StoredResponses stored,
            AnswersJson json,
            ArrivalJudge arrivals) {
        this.closings = closings;
        this.keys = keys;
        this.answers = answers;
        this.stored = stored;
        this.json = json;
        this.arrivals = arrivals;
    }

    /** @see StoredResponses#holdOff */
    public void holdOff(UUID campaignId) {
        stored.holdOff(campaignId);
    }

    /** @see StoredResponses#holdOffIfFree */
    public boolean holdOffIfFree(UUID campaignId) {
        return stored.holdOffIfFree(campaignId);
    }

    /** Whether they can be read now. */
    public boolean canBeCounted(UUID campaignId) {
        return keys.find(campaignId).isPresent();
    }

    /** Whether they are counted so fast that a person waits for it. */
    public boolean areFew(UUID campaignId) {
        return !stored.areMoreThan(FEW, campaignId);
    }

    /**
     * Counts all responses, and writes them anew. It reads them several times, and holds a part of them at once. A response that does not
     * open is counted as one that can't be read.
     *
     * @throws KeyUnavailable if they can't be read now
     */
    public Tally seal(CampaignScope campaign) {
        CampaignKey key = keys.of(campaign.id());
        var counting = new Counting(Set.copyOf(campaign.questionnaire().countable()));
        var size = new LongAdder();
        stored.each(
                campaign.id(),
                response -> answers.opened(key, response)
                        .ifPresentOrElse(
                                opened -> {
                                    counting.add(json.read(opened));
                                    size.add(opened.length + BESIDE);
                                },
                                counting::addUnreadable));
        Tally tally = counting.tally();
        var shuffle = new Shuffle(Math.toIntExact(size.sum() / PART) + 1);
        int written = 0;
        for (int part = 0; part < shuffle.parts(); part++) {
            int before = written;
            written += write(
                    campaign,
                    part(campaign, key, shuffle, part),
                    done -> closings.tell(campaign, before + done, tally.respondents()));
        }
        arrivals.judgeAtTheEnd(campaign.id(), (long) tally.respondents() + tally.unreadable());
        return tally;
    }

    /** Answers, and their place in the order in which they are written. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Ranked(long rank, byte[] answers) {}

    private List<Ranked> part(CampaignScope campaign, CampaignKey key, Shuffle shuffle, int part) {
        var ranked = new ArrayList<Ranked>();
        stored.each(campaign.id(), response -> {
            long rank = shuffle.rank(response.name());
            if (shuffle.part(rank) == part) {
                answers.opened(key, response)
                        .map(opened -> json.write(answers.kept(campaign, opened)))
                        .ifPresent(kept -> ranked.add(new Ranked(rank, kept)));
            }
        });
        ranked.sort(Comparator.comparing(Ranked::rank, Long::compareUnsigned));
        return ranked;
    }

    private int write(CampaignScope campaign, List<Ranked> ranked, IntConsumer done) {
        for (int from = 0; from < ranked.size(); from += WRITTEN_AT_ONCE) {
            int to = Math.min(from + WRITTEN_AT_ONCE, ranked.size());
            stored.seal(
                    campaign.id(),
                    ranked.subList(from, to).stream().map(Ranked::answers).toList());
            done.accept(to);
        }
        return ranked.size();
    }
}
