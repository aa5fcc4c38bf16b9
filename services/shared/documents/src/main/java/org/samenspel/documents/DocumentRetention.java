package org.samenspel.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samenspel.retention.Retained;
import org.samenspel.web.persistence.Slice;

/**
 * Forgets the content and the name of documents once what they belong to has been over for as long as is configured, counted from the
 * day on which they came if that is later. That there was one stays.
 */
@ApplicationScoped
class DocumentRetention implements Retained {

    private final Documents documents;
    private final DocumentService service;
    private final DocumentSubjects subjects;

    DocumentRetention(Documents documents, DocumentService service, DocumentSubjects subjects) {
        this.documents = documents;
        this.service = service;
        this.subjects = subjects;
    }

    @Override
    public String category() {
        return "document";
    }

    @Override
    public List<UUID> lastNeededBefore(LocalDate day, Slice slice) {
        return documents.thereSinceBefore(day, slice);
    }

    @Override
    public Map<UUID, Integer> forget(UUID id, LocalDate day) {
        return documents
                .lockIfFree(Document.class, id)
                .filter(document -> document.lastDay().isBefore(day) && isOver(document.content(), day))
                .map(this::forget)
                .orElse(Map.of());
    }

    private Map<UUID, Integer> forget(Document document) {
        service.expire(document);
        return Map.of(document.ownerId(), 1);
    }

    private boolean isOver(DocumentContent content, LocalDate day) {
        return subjects.of(content.subjectType())
                .flatMap(subject -> subject.endedOn(content.subjectId()))
                .filter(last -> last.isBefore(day))
                .isPresent();
    }
}
