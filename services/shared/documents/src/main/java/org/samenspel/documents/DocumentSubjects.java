package org.samenspel.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.values.rule.RuleViolation;

/** What documents of this service belong to, and what may name them. */
@ApplicationScoped
class DocumentSubjects {

    private final Instance<DocumentSubject> subjects;
    private final Instance<DocumentUse> uses;

    DocumentSubjects(Instance<DocumentSubject> subjects, Instance<DocumentUse> uses) {
        this.subjects = subjects;
        this.uses = uses;
    }

    Optional<DocumentSubject> of(String type) {
        return subjects.stream().filter(subject -> subject.type().equals(type)).findFirst();
    }

    /** @throws RuleViolation {@code documentInUse} */
    void requireUnused(UUID subjectId, UUID documentId) {
        uses.stream()
                .flatMap(use -> use.whyItStays(subjectId, documentId).stream())
                .findFirst()
                .ifPresent(why -> {
                    throw new RuleViolation(DocumentRule.DOCUMENT_IN_USE, why);
                });
    }
}
