package org.samenspel.finance.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.documents.DocumentService;
import org.samenspel.documents.DocumentUse;

/** That a partner accepted elsewhere rests on the file by which its keeper knows it. */
@ApplicationScoped
class AcceptanceProofs implements DocumentUse {

    private final Statements statements;
    private final DocumentService documents;

    AcceptanceProofs(Statements statements, DocumentService documents) {
        this.statements = statements;
        this.documents = documents;
    }

    @Override
    public Optional<String> whyItStays(UUID subjectId, UUID documentId) {
        return statements
                .lock(subjectId)
                .flatMap(Statement::countingProof)
                .filter(proof -> documents
                        .digestsOnlyOf(subjectId, StatementDocuments.ACCEPTANCE, documentId)
                        .contains(proof.sha256()))
                .map(proof -> "It shows what the partner accepted on %s: withdraw that answer first"
                        .formatted(proof.acceptedOn()));
    }
}
