package org.samenspel.consultations.response;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.LongStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * How many responses to a campaign arrived, as all replicas told of it: of each of the last minutes, in steps of k. It begins with the
 * opening, and goes with what came in. Arrivals jump when in a minute there are at least 200, of a large k at least twenty times k, and
 * more than ten times the mean of the hour before, as there are when a program answers.
 */
@Entity
@Table(name = "campaign_arrivals")
class ArrivalRecord {

    private static final int FEWEST = 200;

    /** Each replica keeps up to k - 1 back: what some of them tell at once, or never, is no jump. */
    private static final int FEWEST_STEPS = 20;

    private static final int TIMES = 10;
    private static final int BEFORE = 60;

    /** An hour, and some minutes that a replica may be late. */
    private static final int KEPT = 64;

    @Id
    private UUID campaignId;

    private long told;
    private long minute;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private int[] minutes;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ArrivalRecord() {}

    ArrivalRecord(UUID campaignId) {
        this.campaignId = campaignId;
        this.minutes = new int[KEPT];
    }

    /** A replica tells of so many more, in steps of k, that arrived in a minute. Tells whether that is a jump. */
    boolean add(long when, int more, int k) {
        told += more;
        reach(when);
        if (!isKept(when)) {
            return false;
        }
        minutes = minutes.clone();
        minutes[place(when)] += more;
        return isJump(when, 0, k);
    }

    /**
     * Whether there was a jump in what nobody told of: it arrived in the last minute, wherever that was, or at a replica that was killed.
     *
     * @param all how many are stored
     */
    boolean isJumpAtTheEnd(long all, long now, int k) {
        reach(now);
        return isJump(Math.max(now, minute), Math.max(0, all - told), k);
    }

    private boolean isJump(long when, long untold, int k) {
        long arrived = minutes[place(when)] + untold;
        long before = LongStream.range(when - BEFORE, when)
                .filter(this::isKept)
                .map(earlier -> minutes[place(earlier)])
                .sum();
        return arrived >= Math.max(FEWEST, FEWEST_STEPS * k) && arrived * BEFORE > TIMES * before;
    }

    private void reach(long when) {
        if (when <= minute) {
            return;
        }
        minutes = minutes.clone();
        if (when - minute >= KEPT) {
            Arrays.fill(minutes, 0);
        } else {
            LongStream.rangeClosed(minute + 1, when).forEach(fresh -> minutes[place(fresh)] = 0);
        }
        minute = when;
    }

    private boolean isKept(long when) {
        return when > minute - KEPT && when <= minute;
    }

    private static int place(long when) {
        return Math.floorMod(when, KEPT);
    }
}
