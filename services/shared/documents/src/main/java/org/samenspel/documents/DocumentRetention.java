package org.samenspel.documents;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.web.job.Due;

/**
 * Forgets the content and the name of documents once what they belong to has been over for as long as is configured, counted from the
 * day on which they came if that is later. That there was one stays.
 */
@ApplicationScoped
public class DocumentRetention {

    private final Documents documents;
    private final DocumentService service;
    private final DocumentSubjects subjects;
    private final Optional<Period> kept;
    private final Clock clock;

    DocumentRetention(
            Documents documents,
            DocumentService service,
            DocumentSubjects subjects,
            DocumentsConfig config,
            Clock clock) {
        this.documents = documents;
        this.service = service;
        this.subjects = subjects;
        this.kept = config.retention();
        this.clock = clock;
    }

    /** Forgets those whose time is over today; nothing where no time is configured. */
    @Scheduled(every = "24h", concurrentExecution = ConcurrentExecution.SKIP)
    public void forgetThoseOver() {
        kept.ifPresent(time -> {
            LocalDate before = LocalDate.now(clock).minus(time);
            Due.each("expireDocument", documents.thereSinceBefore(before), id -> forgetIfOver(id, before));
        });
    }

    private void forgetIfOver(UUID id, LocalDate before) {
        documents
                .lockIfFree(Document.class, id)
                .filter(document -> document.lastDay().isBefore(before) && isOver(document.content(), before))
                .ifPresent(service::expire);
    }

    private boolean isOver(DocumentContent content, LocalDate before) {
        return subjects.of(content.subjectType())
                .flatMap(subject -> subject.endedOn(content.subjectId()))
                .filter(last -> last.isBefore(before))
                .isPresent();
    }
}
