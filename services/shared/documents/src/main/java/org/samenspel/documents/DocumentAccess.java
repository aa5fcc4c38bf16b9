package org.samenspel.documents;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a caller may do with the documents of something it sees.
 *
 * @param ownerId the organization that keeps that something: the documents count for its room
 * @param kinds the kinds of documents that may belong to it and that the caller sees, as codes such as {@code minutes}
 * @param addable those of them that the caller may add and withdraw
 * @param seesUntil the last day on which something was added that the caller still sees, such as that of a party that left; null
 *     without such a day
 */
public record DocumentAccess(
        UUID ownerId,
        Set<String> kinds,
        Set<String> addable,
        @Nullable LocalDate seesUntil) {

    public DocumentAccess {
        kinds = Set.copyOf(kinds);
        addable = Set.copyOf(addable);
    }

    boolean shows(Document document) {
        return kinds.contains(document.content().kind()) && shows(document.addedOn());
    }

    boolean shows(LocalDate addedOn) {
        return seesUntil == null || !addedOn.isAfter(seesUntil);
    }
}
