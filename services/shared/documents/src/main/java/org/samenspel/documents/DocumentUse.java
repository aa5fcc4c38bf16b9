package org.samenspel.documents;

import java.util.UUID;
import org.samenspel.values.rule.RuleViolation;

/**
 * Something that may name a document, such as what a party laid before the others: the document stays as long as it does. A service has
 * one bean for each.
 */
public interface DocumentUse {

    /**
     * Until the transaction ends nothing of this kind begins to name the document.
     *
     * @param subjectId what the document belongs to
     * @throws RuleViolation {@code documentInUse} if something that counts names it
     */
    void requireUnused(UUID subjectId, UUID documentId);
}
