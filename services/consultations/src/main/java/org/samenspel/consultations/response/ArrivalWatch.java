package org.samenspel.consultations.response;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Counts in memory what this replica stored of each campaign in each minute, until it is told to all. */
@Singleton
class ArrivalWatch {

    private final Map<Share, Integer> arrived = new ConcurrentHashMap<>();

    private record Share(UUID campaignId, long minute) {}

    /** Minutes since 1970. */
    static long minuteOf(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), Duration.ofMinutes(1).toSeconds());
    }

    void count(UUID campaignId, int more, long minute) {
        if (more > 0) {
            arrived.merge(new Share(campaignId, minute), more, Integer::sum);
        }
    }

    /** The campaigns of which something arrived before this minute. */
    List<UUID> campaigns(long before) {
        return arrived.keySet().stream()
                .filter(share -> share.minute() < before)
                .map(Share::campaignId)
                .distinct()
                .toList();
    }

    /** What arrived before this minute, by minute; it is no longer counted here. */
    SortedMap<Long, Integer> take(UUID campaignId, long before) {
        var taken = new TreeMap<Long, Integer>();
        for (Share share : arrived.keySet()) {
            if (share.campaignId().equals(campaignId) && share.minute() < before) {
                Integer count = arrived.remove(share);
                if (count != null) {
                    taken.put(share.minute(), count);
                }
            }
        }
        return taken;
    }
}
