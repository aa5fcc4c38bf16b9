package org.samenspel.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All documents. */
@ApplicationScoped
class Documents implements Aggregates<Document> {

    /** What was read of it in this transaction before it was locked is read anew: somebody else may have changed it since. */
    @Override
    public Optional<Document> lock(UUID id) {
        getEntityManager().detach(getEntityManager().getReference(Document.class, id));
        return Aggregates.super.lock(id);
    }

    /** Those that a caller sees. */
    Rows<Document> of(UUID subject, DocumentAccess access, Slice slice) {
        Condition shown = Condition.where("subjectId = :subjectId", subject).and("kind in :kinds", access.kinds());
        return page(access.days().limit(shown), slice);
    }

    /** Some of those that came before a day and have not expired, also when they were withdrawn. */
    List<UUID> thereSinceBefore(LocalDate day, Slice slice) {
        Condition there = Condition.where("addedOn < :day", day).and("expiredOn is null");
        return page(there, slice).rows().stream().map(Document::id).toList();
    }

    List<Document> allOf(UUID subject) {
        return list("subjectId", subject);
    }
}
