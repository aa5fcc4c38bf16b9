package org.samenspel.local.bench;

import java.time.Duration;

/** What PostgreSQL alone does: sixteen clients, one insert a transaction, of what a stored response is. */
interface Floor {

    int CLIENTS = 16;

    /** Which program it is. */
    String name();

    Written write(String insert, Duration time);

    /** @param rows what it says it committed */
    record Written(long rows, double perSecond) {

        /** Nobody looked how long each took. */
        Load asLoad() {
            return new Load(rows, 0, 0, rows / perSecond, Double.NaN, Double.NaN, Double.NaN);
        }
    }
}
