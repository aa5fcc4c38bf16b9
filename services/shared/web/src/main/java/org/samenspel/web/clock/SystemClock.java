package org.samenspel.web.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The only place that asks the system what time it is, and the only one that knows where it is that time. */
@ApplicationScoped
public class SystemClock {

    /** The zone whose calendar says which day it is: in every rule, job and default of every service. */
    public static final String SETTING = "samenspel.zone";

    public static final String DEFAULT_ZONE = "Europe/Brussels";

    /** The clock of everything that depends on the time: {@code LocalDate.now(clock)} is the day of the zone. */
    @Produces
    @ApplicationScoped
    Clock clock(@ConfigProperty(name = SETTING, defaultValue = DEFAULT_ZONE) ZoneId zone) {
        return Clock.system(zone);
    }
}
