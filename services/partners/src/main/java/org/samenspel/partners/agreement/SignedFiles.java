package org.samenspel.partners.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.samenspel.documents.DocumentRule;
import org.samenspel.documents.DocumentService;
import org.samenspel.documents.DocumentUse;
import org.samenspel.values.rule.RuleViolation;

/** The signed document is named by its SHA-256: the file that is it stays, unless it is there twice. */
@ApplicationScoped
class SignedFiles implements DocumentUse {

    private final Agreements agreements;
    private final DocumentService documents;

    SignedFiles(Agreements agreements, DocumentService documents) {
        this.agreements = agreements;
        this.documents = documents;
    }

    @Override
    public void requireUnused(UUID subjectId, UUID documentId) {
        agreements
                .lock(subjectId)
                .filter(agreement -> documents.digestsOnlyOf(subjectId, AgreementDocuments.SIGNED, documentId).stream()
                        .anyMatch(agreement.signedDocuments()::name))
                .ifPresent(agreement -> {
                    throw new RuleViolation(
                            DocumentRule.DOCUMENT_IN_USE,
                            "It is the signed document: withdraw that first, or name another one from the same day on");
                });
    }
}
