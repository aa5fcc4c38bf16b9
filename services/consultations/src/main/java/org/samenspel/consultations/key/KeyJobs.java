package org.samenspel.consultations.key;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.samenspel.web.job.Due;

/** Looks after the copies of keys. */
@ApplicationScoped
class KeyJobs {

    private final KeyService service;

    KeyJobs(KeyService service) {
        this.service = service;
    }

    @Scheduled(every = "60s", concurrentExecution = ConcurrentExecution.SKIP)
    void checkCopies() {
        Due.each("checkKeyCopies", service.needed(), service::check);
    }
}
