package org.samenspel.consultations.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;
import org.jboss.logging.Logger;
import org.samenspel.consultations.campaign.CampaignScope;
import org.samenspel.consultations.campaign.ClosingService;
import org.samenspel.consultations.key.CampaignKey;
import org.samenspel.consultations.key.KeyService;
import org.samenspel.consultations.key.KeyUnavailable;
import org.samenspel.consultations.response.json.AnswersJson;

/**
 * What becomes of responses when their campaign takes no more: they are counted, written anew in a random order under new ids, and
 * looked at again; then the key of those that came in is destroyed, and they are dropped. Each step can be done again from the start.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SealingService {

    private static final Logger LOG = Logger.getLogger(SealingService.class);

    /** So many are counted while a person waits. */
    private static final int FEW = 20_000;

    /** Bytes of answers that are held at once, and what the machine needs for each beside its answers. */
    private static final long PART = 24L * 1024 * 1024;

    private static final int BESIDE = 64;
    private static final int WRITTEN_AT_ONCE = 1_000;

    private final ClosingService closings;
    private final KeyService keys;
    private final Envelope envelope;
    private final StoredResponses stored;
    private final AnswersJson json;
    private final Clock clock;

    SealingService(
            ClosingService closings,
            KeyService keys,
            Envelope envelope,
            StoredResponses stored,
            AnswersJson json,
            Clock clock) {
        this.closings = closings;
        this.keys = keys;
        this.envelope = envelope;
        this.stored = stored;
        this.json = json;
        this.clock = clock;
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
     * Counts all responses, and writes them anew. It reads them several times, and holds a part of them at once.
     *
     * @throws KeyUnavailable if they can't be read now
     */
    public Tally seal(CampaignScope campaign) {
        CampaignKey key = keys.of(campaign.id());
        var counting = new Counting(Set.copyOf(campaign.questionnaire().countable()));
        var size = new LongAdder();
        stored.each(campaign.id(), response -> {
            byte[] answers = envelope.open(key, response);
            counting.add(json.read(answers));
            size.add(answers.length + BESIDE);
        });
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
                ranked.add(new Ranked(rank, json.write(kept(campaign, envelope.open(key, response)))));
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

    /** The answers that are kept after the close: free text goes unless somebody is named who reads it. */
    private Map<String, Object> kept(CampaignScope campaign, byte[] answers) {
        Map<String, Object> kept = json.read(answers);
        if (campaign.content().textReviewer() == null) {
            kept.keySet().removeAll(campaign.questionnaire().freeTexts());
        }
        return kept;
    }

    /** The campaigns whose responses are written anew, so that those that came in are of no use any more. */
    @Transactional
    public List<UUID> toDestroy() {
        return keys.doomed();
    }

    /**
     * Reads back what was written anew; then destroys the key of what came in, and drops that. A key that is gone was destroyed by an
     * earlier try, which ended before it could say so.
     */
    @Transactional
    public void destroyIfFree(UUID campaignId) {
        if (!stored.holdOffIfFree(campaignId) || !keys.isDoomed(campaignId)) {
            return;
        }
        Optional<CampaignKey> key = keys.find(campaignId);
        if (key.isPresent() && !isWritten(closings.published(campaignId), key.get())) {
            LOG.errorf("fact=campaign.sealedDiffers campaign=%s", campaignId);
            return;
        }
        closings.forgetProgress(campaignId);
        keys.destroy(campaignId);
        stored.drop(campaignId);
        keys.forget(campaignId);
        LOG.infof("fact=campaign.keyDestroyed campaign=%s", campaignId);
    }

    private boolean isWritten(CampaignScope campaign, CampaignKey key) {
        var came = new Digest();
        stored.each(campaign.id(), response -> came.add(canonical(kept(campaign, envelope.open(key, response)))));
        var written = new Digest();
        stored.eachSealed(campaign.id(), answers -> written.add(canonical(json.read(answers))));
        return came.isSameAs(written);
    }

    /** The database keeps no order of properties. */
    private byte[] canonical(Map<String, Object> answers) {
        return json.write(new TreeMap<>(answers));
    }

    /** The campaigns whose answers were kept long enough. */
    @Transactional
    public List<UUID> toDelete() {
        return stored.keptUntilBefore(LocalDate.now(clock));
    }

    /** Deletes the answers of a campaign; its results stay. */
    @Transactional
    public void delete(UUID campaignId) {
        stored.delete(campaignId);
        LOG.infof("fact=campaign.answersDeleted campaign=%s", campaignId);
    }
}
