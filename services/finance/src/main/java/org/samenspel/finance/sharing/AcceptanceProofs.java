package org.samenspel.finance.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
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

    /** @throws RuleViolation {@code documentDigest} if there are files that no answer named, and the proof is none of all that there are */
    void requireOneOfItsFiles(Statement statement, AcceptanceProof proof) {
        List<String> files = documents.digestsOf(statement.id(), StatementDocuments.ACCEPTANCE);
        List<String> unnamed =
                files.stream().filter(file -> !statement.hasNamed(file)).toList();
        if (!unnamed.isEmpty() && !files.contains(proof.sha256())) {
            throw DocumentRule.DOCUMENT_DIGEST.brokenBy(
                    "sha256",
                    "The file of the acceptance has the SHA-256 %s: name that one, or withdraw the file first"
                            .formatted(unnamed.getLast()));
        }
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
