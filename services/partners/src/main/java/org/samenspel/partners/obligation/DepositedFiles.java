package org.samenspel.partners.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.samenspel.documents.DocumentRule;
import org.samenspel.documents.DocumentUse;
import org.samenspel.partners.agreement.AgreementService;
import org.samenspel.values.rule.RuleViolation;

/** A duty that was fulfilled by a file of the agreement rests on it. */
@ApplicationScoped
class DepositedFiles implements DocumentUse {

    private final AgreementService agreements;
    private final Obligations obligations;

    DepositedFiles(AgreementService agreements, Obligations obligations) {
        this.agreements = agreements;
        this.obligations = obligations;
    }

    @Override
    public void requireUnused(UUID subjectId, UUID documentId) {
        agreements.lock(subjectId);
        obligations.of(subjectId).stream()
                .filter(obligation -> obligation.restsOn(documentId))
                .findFirst()
                .ifPresent(obligation -> {
                    throw new RuleViolation(
                            DocumentRule.DOCUMENT_IN_USE,
                            "It was deposited for obligation %s: withdraw the deposit first, or add a version"
                                    .formatted(obligation.code()));
                });
    }
}
