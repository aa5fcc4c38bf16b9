package org.samenspel.finance.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.samenspel.documents.DocumentRule;
import org.samenspel.documents.DocumentService;
import org.samenspel.documents.DocumentUse;
import org.samenspel.values.rule.RuleViolation;

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
    public void requireUnused(UUID subjectId, UUID documentId) {
        statements
                .lock(subjectId)
                .flatMap(Statement::countingProof)
                .filter(proof -> documents
                        .digestsOnlyOf(subjectId, StatementDocuments.ACCEPTANCE, documentId)
                        .contains(proof.sha256()))
                .ifPresent(proof -> {
                    throw new RuleViolation(
                            DocumentRule.DOCUMENT_IN_USE,
                            "It shows what the partner accepted on %s: withdraw that answer first"
                                    .formatted(proof.acceptedOn()));
                });
    }
}
