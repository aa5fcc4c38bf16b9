package org.samenspel.local.fault;

import java.time.Duration;
import org.samenspel.local.Refusal;

/** How many responses of the open campaign are in the database. */
record Stored(Scene scene) {

    static final String DATABASE = "consultations";

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

    String table() {
        return "response_" + scene.campaign().id().replace("-", "");
    }

    long rows() {
        return scene.sql().number(DATABASE, "select count(*) from " + table());
    }

    /** When no more come. */
    long settled() {
        return settledFor(BETWEEN_LOOKS);
    }

    /** The same where the next may take as long as that. */
    long settledFor(Duration quiet) {
        long seen = -1;
        for (long now = rows(); now != seen; now = rows()) {
            seen = now;
            pause(quiet);
        }
        return seen;
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.", interrupted);
        }
    }
}
