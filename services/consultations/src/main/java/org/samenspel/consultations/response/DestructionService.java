package org.samenspel.consultations.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.samenspel.consultations.campaign.CampaignScope;
import org.samenspel.consultations.campaign.ClosingService;
import org.samenspel.consultations.key.CampaignKey;
import org.samenspel.consultations.key.KeyService;
import org.samenspel.consultations.response.json.AnswersJson;
import org.samenspel.web.job.Due;

/**
 * Leaves nothing of what nobody needs. When a campaign is counted, its answers are read back, and waited for to be in a backup if one is
 * configured; then the key of what came in is destroyed, and that is dropped. Each step can be done again from the start.
 */
@ApplicationScoped
@Transactional
public class DestructionService {

    private static final Logger LOG = Logger.getLogger(DestructionService.class);

    /** Reading back a million takes seconds. */
    static final Duration LONGEST = Duration.ofHours(1);

    private final ClosingService closings;
    private final KeyService keys;
    private final KeptAnswers answers;
    private final StoredResponses stored;
    private final AnswersJson json;
    private final Clock clock;
    private final Backoff comparisons = new Backoff();
    private final Backoff destructions = new Backoff();

    DestructionService(
            ClosingService closings,
            KeyService keys,
            KeptAnswers answers,
            StoredResponses stored,
            AnswersJson json,
            Clock clock) {
        this.closings = closings;
        this.keys = keys;
        this.answers = answers;
        this.stored = stored;
        this.json = json;
        this.clock = clock;
    }

    /** The campaigns of which what came in is of no use any more. */
    List<UUID> unfinished() {
        return Stream.of(closings.counted(), keys.doomed())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Goes as far as it can with each; what fails, or has to wait, is tried again by a job. */
    @Transactional(TxType.NOT_SUPPORTED)
    public void destroyWhatCameIn(List<UUID> campaigns) {
        Due.each("readBack", campaigns, LONGEST, this::readBackIfFree);
        Due.each("destroyKey", campaigns, LONGEST, this::destroyIfFree);
    }

    /** Nobody can ever read what came in. */
    @Transactional(TxType.MANDATORY)
    public void giveUp(UUID campaignId) {
        stored.holdOff(campaignId);
        keys.doom(campaignId);
    }

    private void readBackIfFree(UUID campaignId) {
        if (stored.holdOffIfFree(campaignId)
                && closings.counted().contains(campaignId)
                && isReadBack(campaignId)
                && closings.isSafe(campaignId)) {
            keys.doom(campaignId);
        }
    }

    /** A key that nobody can read any more can't be waited for; one whose place is away can. */
    private boolean isReadBack(UUID campaignId) {
        if (closings.isReadBack(campaignId)) {
            return true;
        }
        Optional<CampaignKey> key = keys.find(campaignId);
        if (key.isEmpty() && !keys.isLost(campaignId)) {
            return false;
        }
        if (key.isEmpty()) {
            LOG.errorf("fact=campaign.notReadBack campaign=%s", campaignId);
        } else if (!isSeenWritten(campaignId, key.get())) {
            return false;
        }
        closings.readBack(campaignId);
        return true;
    }

    /** Somebody has to look at what differs: until then all of it is read again ever more seldom, and each time it is said. */
    private boolean isSeenWritten(UUID campaignId, CampaignKey key) {
        if (!comparisons.isDue(campaignId, clock.instant())) {
            return false;
        }
        if (!isWritten(closings.published(campaignId), key)) {
            LOG.errorf("fact=campaign.sealedDiffers campaign=%s", campaignId);
            return false;
        }
        comparisons.succeeded(campaignId);
        return true;
    }

    private boolean isWritten(CampaignScope campaign, CampaignKey key) {
        var came = new Digest();
        stored.each(
                campaign.id(),
                response -> answers.opened(key, response)
                        .ifPresent(opened -> came.add(canonical(answers.kept(campaign, opened)))));
        var written = new Digest();
        stored.eachSealed(campaign.id(), anew -> written.add(canonical(json.read(anew))));
        return came.isSameAs(written);
    }

    /** The database keeps no order of properties. */
    private byte[] canonical(Map<String, Object> kept) {
        return json.write(new TreeMap<>(kept));
    }

    private void destroyIfFree(UUID campaignId) {
        if (stored.holdOffIfFree(campaignId)
                && keys.isDoomed(campaignId)
                && destructions.isDue(campaignId, clock.instant())) {
            keys.destroy(campaignId);
            stored.drop(campaignId);
            keys.forget(campaignId);
            closings.forget(campaignId);
            destructions.succeeded(campaignId);
            LOG.infof("fact=campaign.keyDestroyed campaign=%s", campaignId);
        }
    }

    /** The campaigns whose answers were kept long enough. */
    public List<UUID> toDelete() {
        return stored.keptUntilBefore(LocalDate.now(clock));
    }

    /** Deletes the answers of a campaign; its results stay. */
    public void delete(UUID campaignId) {
        stored.delete(campaignId);
        LOG.infof("fact=campaign.answersDeleted campaign=%s", campaignId);
    }
}
