package org.samenspel.governance.characteristic;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Encrypts the declarations of older keys anew, so that those keys can be taken out of the configuration. */
@ApplicationScoped
class KeyRotation {

    private static final Logger LOG = Logger.getLogger(KeyRotation.class);

    private final Declarations declarations;

    KeyRotation(Declarations declarations) {
        this.declarations = declarations;
    }

    /** On several replicas at once it only does some of the work twice. */
    @Scheduled(every = "${samenspel.characteristics.rotation-interval}", concurrentExecution = ConcurrentExecution.SKIP)
    void rotate() {
        int rotated = 0;
        for (int some = declarations.reseal(); some > 0; some = declarations.reseal()) {
            rotated += some;
        }
        if (rotated > 0) {
            LOG.infof("fact=characteristics.resealed count=%d", rotated);
        }
    }
}
