package org.samenspel.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All documents. */
@ApplicationScoped
class Documents implements Aggregates<Document> {

    /** @param until the last day on which they were added; null for all */
    Rows<Document> of(UUID subject, @Nullable LocalDate until, Slice slice) {
        return page(Condition.where("subjectId = :subjectId", subject).and("addedOn <= :until", until), slice);
    }

    List<Document> allOf(UUID subject) {
        return list("subjectId", subject);
    }
}
