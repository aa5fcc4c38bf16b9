package org.samenspel.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the outbox and the inbox, {@code samenspel.events.*}; the defaults fit production. */
@ConfigMapping(prefix = "samenspel.events")
public interface EventsConfiguration {

    /** How events go out. */
    Outbox outbox();

    /** How events come in. */
    Inbox inbox();

    /** The pause before something that failed is tried again. */
    Retry retry();

    /** How events go out. */
    interface Outbox {

        /** Whether this process relays; false where Debezium's connector does it. */
        @WithDefault("true")
        boolean relay();

        /**
         * The pause before another look for unsent events that this process did not commit; up to five times as long while there are
         * none. Its own are looked for after 20 ms. At least some milliseconds.
         */
        @WithDefault("200ms")
        Duration interval();

        /** How many aggregates one round takes, and how many events. */
        @WithDefault("500")
        int batch();

        /** After how long without the broker's acknowledgement an event counts as not sent. At most half a minute. */
        @WithDefault("10s")
        Duration sendTimeout();

        /** How long sent events are kept, for people who look for one. */
        @WithDefault("7d")
        Duration keep();
    }

    /** How events come in. */
    interface Inbox {

        /** How often an event is tried whose handler fails for a reason that is not known to pass; then it is a dead letter. */
        @WithDefault("5")
        int attempts();

        /**
         * How far the version of an event may be beyond the last one applied. One that is further is a dead letter: taken once, it would
         * hide all that comes after it. An operator can accept a single one.
         */
        @WithDefault("10000")
        long farthest();

        /** How long the ids of events are kept that a newer version overtook, for people who look for one. */
        @WithDefault("30d")
        Duration keep();
    }

    /** The pause before something that failed is tried again; it doubles from the first to the longest. */
    interface Retry {

        /** The first pause. */
        @WithDefault("100ms")
        Duration first();

        /** The longest pause. */
        @WithDefault("10s")
        Duration longest();
    }
}
