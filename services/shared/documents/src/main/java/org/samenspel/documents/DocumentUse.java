package org.samenspel.documents;

import java.util.Optional;
import java.util.UUID;

/**
 * Something that may name a document, such as what a party laid before the others: the document stays as long as it does. A service has
 * one bean for each.
 */
public interface DocumentUse {

    /**
     * Until the transaction ends nothing of this kind begins to name the document.
     *
     * @param subjectId what the document belongs to
     * @return why it stays and what ends that; empty if nothing that counts names it
     */
    Optional<String> whyItStays(UUID subjectId, UUID documentId);
}
