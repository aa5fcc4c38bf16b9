package org.samenspel.consultations.backup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What the close of a campaign waits for, {@code samenspel.consultations.backup.*}. */
@ConfigMapping(prefix = "samenspel.consultations.backup")
interface BackupConfiguration {

    /**
     * Whether a campaign's key is kept until the answers that were written anew are in a finished backup. Whoever makes backups then tells
     * of each: {@code select backup.finished('<when it began>')}.
     */
    @WithDefault("false")
    boolean awaited();

    /** How long a campaign may wait for one before that is an error. */
    @WithDefault("36h")
    Duration overdue();
}
