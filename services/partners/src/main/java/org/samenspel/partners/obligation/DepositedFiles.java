package org.samenspel.partners.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.documents.DocumentUse;
import org.samenspel.partners.agreement.AgreementService;

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
    public Optional<String> whyItStays(UUID subjectId, UUID documentId) {
        agreements.requireThere(subjectId);
        return obligations.of(subjectId).stream()
                .filter(obligation -> obligation.restsOn(documentId))
                .findFirst()
                .map(obligation -> "It was deposited for obligation %s: withdraw the deposit first, or add a version"
                        .formatted(obligation.code()));
    }
}
