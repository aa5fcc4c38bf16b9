package org.samenspel.web.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The only place that asks the system what time it is. */
@ApplicationScoped
public class SystemClock {

    /** The clock of everything that depends on the time, in UTC. */
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.systemUTC();
    }
}
