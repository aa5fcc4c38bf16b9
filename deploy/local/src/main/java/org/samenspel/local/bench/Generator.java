package org.samenspel.local.bench;

import java.time.Duration;

/** Plays the respondents: as many as there are connections, each of whom sends the next response when the last was answered. */
interface Generator {

    /** Which program it is. */
    String name();

    Load closed(String campaign, int connections, Duration time);
}
