package org.samenspel.local;

import java.time.LocalDate;
import java.time.ZoneId;

/** Days as the services of this machine have them, wherever the machine itself is. */
public final class Today {

    /** {@code SAMENSPEL_ZONE}, which the services have from the same environment; else that of Brussels. */
    public static final ZoneId ZONE = ZoneId.of(System.getenv().getOrDefault("SAMENSPEL_ZONE", "Europe/Brussels"));

    private Today() {}

    public static LocalDate date() {
        return LocalDate.now(ZONE);
    }
}
