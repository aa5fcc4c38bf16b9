package org.samenspel.consultations.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.Session;

/** What is in a finished backup, so that it outlives the database. */
@ApplicationScoped
@Transactional
public class BackupService {

    private final Session session;
    private final BackupConfiguration configuration;

    BackupService(Session session, BackupConfiguration configuration) {
        this.session = session;
        this.configuration = configuration;
    }

    /** Whether a finished backup has what was committed by this moment of the database's clock, or none is waited for. */
    public boolean holds(Instant committedBy) {
        return !configuration.awaited()
                || session.createNativeQuery(
                                "select exists (select from finished_backup where committed_before >= :moment)",
                                Boolean.class)
                        .setParameter("moment", committedBy)
                        .getSingleResult();
    }

    /** How long a wait is no fault. */
    public Duration overdue() {
        return configuration.overdue();
    }
}
