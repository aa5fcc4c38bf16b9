package org.samenspel.documents;

import java.util.Set;
import java.util.UUID;

/**
 * What a caller may do with the documents of something it sees.
 *
 * @param ownerId the organization that keeps that something: the documents count for its room
 * @param kinds the kinds of documents that may belong to it and that the caller sees, as codes such as {@code minutes}
 * @param addable those of them that the caller may add and withdraw
 * @param days of which the caller sees documents
 */
public record DocumentAccess(UUID ownerId, Set<String> kinds, Set<String> addable, DocumentDays days) {

    public DocumentAccess {
        kinds = Set.copyOf(kinds);
        addable = Set.copyOf(addable);
    }

    boolean shows(Document document) {
        return kinds.contains(document.content().kind()) && document.isOf(days);
    }
}
