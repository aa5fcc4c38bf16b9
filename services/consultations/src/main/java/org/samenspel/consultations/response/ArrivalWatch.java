package org.samenspel.consultations.response;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Notices when responses to a campaign begin to arrive far faster than before, as they do when a program answers: in a minute at least
 * 200, and more than ten times the mean of the hour before it. Each replica looks at what arrives there; what it counts is in memory
 * only, and never finer than a minute.
 */
@Singleton
class ArrivalWatch {

    private static final int FEWEST = 200;
    private static final int TIMES = 10;
    private static final int BEFORE = 60;

    /** Of the one thread that counts. */
    private final Map<UUID, Minutes> campaigns = new HashMap<>();

    private final Set<UUID> jumped = ConcurrentHashMap.newKeySet();
    private long latest;

    /** Called by one thread only. */
    void count(UUID campaignId, int arrived, Instant now) {
        long minute = Math.floorDiv(
                now.getEpochSecond(), ChronoUnit.MINUTES.getDuration().toSeconds());
        if (minute != latest) {
            campaigns.values().removeIf(minutes -> minutes.current < minute - BEFORE);
            latest = minute;
        }
        if (campaigns.computeIfAbsent(campaignId, _ -> new Minutes(minute)).isJump(minute, arrived)) {
            jumped.add(campaignId);
        }
    }

    /** The campaigns in which a jump was noticed, until somebody says that it was {@linkplain #told told}. */
    List<UUID> jumped() {
        return List.copyOf(jumped);
    }

    void told(UUID campaignId) {
        jumped.remove(campaignId);
    }

    /** How many arrived in this minute and in each of the hour before it. */
    private static final class Minutes {

        private final int[] arrived = new int[BEFORE + 1];
        private long current;
        private int before;

        Minutes(long current) {
            this.current = current;
        }

        boolean isJump(long minute, int more) {
            while (current < minute) {
                before += arrived[place(current)];
                current++;
                before -= arrived[place(current)];
                arrived[place(current)] = 0;
            }
            int now = arrived[place(current)] += more;
            return now >= FEWEST && (long) now * BEFORE > (long) TIMES * before;
        }

        private int place(long minute) {
            return Math.floorMod(minute, arrived.length);
        }
    }
}
