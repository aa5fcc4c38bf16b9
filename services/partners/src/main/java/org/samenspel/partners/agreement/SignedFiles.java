package org.samenspel.partners.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.documents.DocumentService;
import org.samenspel.documents.DocumentUse;

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
    public Optional<String> whyItStays(UUID subjectId, UUID documentId) {
        return agreements
                .hold(subjectId)
                .filter(agreement -> documents.digestsOnlyOf(subjectId, AgreementDocuments.SIGNED, documentId).stream()
                        .anyMatch(agreement.signedDocuments()::name))
                .map(_ -> "It is the signed document: withdraw that first, or name another one from the same day on");
    }
}
