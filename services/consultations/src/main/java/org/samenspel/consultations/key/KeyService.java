package org.samenspel.consultations.key;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.samenspel.values.rule.RuleViolation;

/**
 * Makes, finds and destroys the keys of campaigns. A key that was found is remembered, so that most responses wait for nothing; each
 * minute every replica looks whether the copies are still there, and makes those again that are not.
 */
@ApplicationScoped
public class KeyService {

    private static final Logger LOG = Logger.getLogger(KeyService.class);

    /** One that is lost is made again from the other one. */
    static final int FEWEST_COPIES = 2;

    /** A key that is missing for so long is in the memory of no replica: each would have written it back. */
    static final Duration EACH_HAD_ITS_TURN = Duration.ofMinutes(3);

    private final KeyPlaces places;
    private final KeptKeys keys;
    private final Clock clock;
    private final Map<UUID, Found> found = new ConcurrentHashMap<>();

    KeyService(KeyPlaces places, KeptKeys keys, Clock clock) {
        this.places = places;
        this.keys = keys;
        this.clock = clock;
    }

    /** A key as it was last seen, and in how many places. In none it is of no use until a place takes it back. */
    private record Found(CampaignKey key, int copies) {

        boolean isKept() {
            return copies > 0;
        }
    }

    /**
     * Makes the key of a campaign that opens, in the transaction that opens it.
     *
     * @throws RuleViolation {@code campaignKeyNotKept} if fewer than two places gave it back
     */
    @Transactional(TxType.MANDATORY)
    public void create(UUID campaignId) {
        var key = CampaignKey.fresh(campaignId);
        int copies = places.keep(key);
        if (copies < FEWEST_COPIES) {
            LOG.errorf("fact=campaign.keyNotKept campaign=%s copies=%d", campaignId, copies);
            throw new RuleViolation(
                    KeyRule.CAMPAIGN_KEY_NOT_KEPT,
                    "The campaign's key was kept in %d places: try again when there are two".formatted(copies));
        }
        keys.persist(new KeptKey(key));
    }

    /** @throws KeyUnavailable if no copy of it can be read now */
    public CampaignKey of(UUID campaignId) {
        return find(campaignId).orElseThrow(KeyUnavailable::new);
    }

    /** The key, if a copy of it can be read now. */
    public Optional<CampaignKey> find(UUID campaignId) {
        return remembered(campaignId).or(() -> {
            List<CampaignKey> copies = read(campaignId);
            copies.stream().findFirst().ifPresent(key -> found.put(campaignId, new Found(key, copies.size())));
            return copies.stream().findFirst();
        });
    }

    /** The key if it is in memory, and in a place besides; never waits for anything. */
    public Optional<CampaignKey> remembered(UUID campaignId) {
        return Optional.ofNullable(found.get(campaignId)).filter(Found::isKept).map(Found::key);
    }

    private Optional<CampaignKey> inMemory(KeptKey kept) {
        return Optional.ofNullable(found.get(kept.campaignId())).map(Found::key).filter(kept::recognizes);
    }

    /**
     * How many places have a copy that can be read, as of the last look. Nothing is remembered of it: the transaction that makes a key
     * asks too, and may not come to its end.
     */
    public int copies(UUID campaignId) {
        Found seen = found.get(campaignId);
        return seen == null ? read(campaignId).size() : seen.copies();
    }

    /**
     * Whether it can be read nowhere: in no place, each of which can be reached, not here, and at no other replica, each of which had its
     * turn to write it back. A place that is away may have it.
     */
    public boolean isLost(UUID campaignId) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> keys.findByIdOptional(campaignId).map(this::isLost).orElse(true));
    }

    private boolean isLost(KeptKey kept) {
        return places.areWithout(kept.campaignId())
                && kept.isMissingSince(clock.instant().minus(EACH_HAD_ITS_TURN))
                && inMemory(kept).isEmpty()
                && places.copies(kept).isEmpty();
    }

    /**
     * Nobody writes it back until the transaction ends.
     *
     * @throws RuleViolation {@code campaignKeyNotLost} if it may be read
     */
    @Transactional(TxType.MANDATORY)
    public void requireLost(UUID campaignId) {
        if (!keys.lock(campaignId).map(this::isLost).orElse(true)) {
            throw new RuleViolation(
                    KeyRule.CAMPAIGN_KEY_NOT_LOST,
                    "A copy of the key can be read, could be some minutes ago, or may be in a place that is away: bring the places"
                            + " back, or try again when all were there for five minutes");
        }
    }

    private List<CampaignKey> read(UUID campaignId) {
        return QuarkusTransaction.joiningExisting()
                .call(() ->
                        keys.findByIdOptional(campaignId).map(places::copies).orElse(List.of()));
    }

    /** Nobody needs the key after the transaction: its copies are no longer made again, and {@link #destroy} may follow. */
    @Transactional(TxType.MANDATORY)
    public void doom(UUID campaignId) {
        keys.lock(campaignId).ifPresent(KeptKey::doom);
    }

    /** Whether the key of the campaign is to be destroyed. */
    @Transactional
    public boolean isDoomed(UUID campaignId) {
        return keys.findByIdOptional(campaignId).filter(KeptKey::isDoomed).isPresent();
    }

    /** The campaigns whose key is to be destroyed. */
    @Transactional
    public List<UUID> doomed() {
        return keys.campaigns(true);
    }

    /** Destroys every copy of a key that is doomed: what was encrypted with it can't be read any more. Done again, it changes nothing. */
    @Transactional
    public void destroy(UUID campaignId) {
        keys.lock(campaignId).filter(KeptKey::isDoomed).ifPresent(kept -> {
            found.remove(campaignId);
            places.destroy(campaignId);
        });
    }

    /**
     * Leaves no key of a campaign that never opened, such as of a publication that failed: nothing was encrypted with it. A place that
     * is away keeps its copy.
     */
    public void clear(UUID campaignId) {
        places.clear(campaignId);
    }

    /** Nothing is left to do for the key of this campaign. */
    @Transactional(TxType.MANDATORY)
    public void forget(UUID campaignId) {
        found.remove(campaignId);
        keys.deleteById(campaignId);
    }

    @Transactional
    List<UUID> needed() {
        List<UUID> needed = keys.campaigns(false);
        found.keySet().retainAll(needed);
        return needed;
    }

    /** Looks at the copies, and makes those that are gone again from one that is left, be it in memory. */
    @Transactional
    void check(UUID campaignId) {
        keys.lock(campaignId).filter(kept -> !kept.isDoomed()).ifPresent(this::check);
    }

    private void check(KeptKey kept) {
        List<CampaignKey> before = places.copies(kept);
        before.stream()
                .findFirst()
                .or(() -> inMemory(kept))
                .ifPresentOrElse(key -> keep(kept, key, before.size()), () -> miss(kept));
    }

    private void keep(KeptKey kept, CampaignKey key, int before) {
        int copies = before == places.number() ? before : places.keep(key);
        found.put(key.campaignId(), new Found(key, copies));
        kept.isNotMissing();
        if (copies == 0) {
            LOG.errorf("fact=campaign.keyInMemoryAlone campaign=%s copies=0", key.campaignId());
        } else if (before == 0) {
            LOG.errorf("fact=campaign.keyWrittenBack campaign=%s copies=%d", key.campaignId(), copies);
        } else if (copies < FEWEST_COPIES) {
            LOG.errorf("fact=campaign.keyCopyMissing campaign=%s copies=%d", key.campaignId(), copies);
        } else if (copies > before) {
            LOG.warnf("fact=campaign.keyCopied campaign=%s copies=%d", key.campaignId(), copies);
        }
    }

    private void miss(KeptKey kept) {
        found.remove(kept.campaignId());
        if (places.areWithout(kept.campaignId())) {
            kept.isMissing(clock.instant());
        } else {
            kept.isNotMissing();
        }
        LOG.errorf("fact=campaign.keyLost campaign=%s copies=0", kept.campaignId());
    }

    /** The smallest number of copies of a key that is needed; as many as there are places when none is. */
    @Transactional
    int fewestCopies() {
        Collection<UUID> needed = keys.campaigns(false);
        return needed.stream().mapToInt(this::copies).min().orElse(places.number());
    }
}
