package org.samenspel.consultations.key;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Makes, finds and destroys the keys of campaigns. */
@ApplicationScoped
public class KeyService {

    private final Map<UUID, CampaignKey> remembered = new ConcurrentHashMap<>();

    /** Makes the key of a campaign that opens, in the transaction that opens it. */
    public void create(UUID campaignId) {
        remembered.put(campaignId, CampaignKey.fresh(campaignId));
    }

    /** @throws KeyUnavailable if no copy of it can be read now */
    public CampaignKey of(UUID campaignId) {
        return remembered(campaignId).orElseThrow(KeyUnavailable::new);
    }

    /** The key if it is in memory; never waits for anything. */
    public Optional<CampaignKey> remembered(UUID campaignId) {
        return Optional.ofNullable(remembered.get(campaignId));
    }

    /** How many places have a copy that can be read. */
    public int copies(UUID campaignId) {
        return remembered.containsKey(campaignId) ? 1 : 0;
    }

    /** Destroys every copy: what was encrypted with it can't be read any more. */
    public void destroy(UUID campaignId) {
        remembered.remove(campaignId);
    }
}
