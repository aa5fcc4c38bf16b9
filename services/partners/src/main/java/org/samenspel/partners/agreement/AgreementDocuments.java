package org.samenspel.partners.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.documents.DocumentAccess;
import org.samenspel.documents.DocumentRule;
import org.samenspel.documents.DocumentSubject;
import org.samenspel.security.Caller;
import org.samenspel.security.Role;
import org.samenspel.values.rule.RuleViolation;

/**
 * Signed agreements, receipts of their copies (000, signature page), letters of notice and evaluations as files: for those who see the agreement. Who
 * keeps it adds all kinds, a party what it does itself. Who a party stands for adds nothing. A party that left sees what was there on its last day, and so do those.
 */
@ApplicationScoped
class AgreementDocuments implements DocumentSubject {

    private static final Set<String> OF_PARTIES = Set.of("signedAgreement", "receipt", "letterOfNotice", "evaluation");
    private static final Set<String> KINDS =
            Set.of("signedAgreement", "receipt", "letterOfNotice", "annex", "evaluation");

    private final AgreementService agreements;

    AgreementDocuments(AgreementService agreements) {
        this.agreements = agreements;
    }

    @Override
    public String type() {
        return "agreement";
    }

    @Override
    public Optional<DocumentAccess> accessOf(Caller caller, UUID id) {
        return agreements.seen(id).map(agreement -> {
            UUID owner = agreement.ownerId();
            if (caller.belongsTo(owner)) {
                boolean keeps = caller.actsFor(owner, id) && caller.has(Role.PARTNER_MANAGER, Role.NETWORK_COORDINATOR);
                return new DocumentAccess(owner, KINDS, keeps ? KINDS : Set.of(), null);
            }
            List<Party> read = agreements.standing(agreement).everybody().list().stream()
                    .filter(party -> party.readers().anyMatch(caller::belongsTo))
                    .toList();
            boolean signs = read.stream()
                    .filter(party -> caller.belongsTo(party.organizationId()))
                    .anyMatch(party -> !party.hasLeftBy(agreements.today()));
            boolean adds = signs && caller.has(Role.PARTNER, Role.PARTNER_MANAGER, Role.NETWORK_COORDINATOR);
            LocalDate until = read.isEmpty() ? agreements.lastSeen(agreement) : lastDay(read);
            return new DocumentAccess(owner, KINDS, adds ? OF_PARTIES : Set.of(), until);
        });
    }

    /** A file of the signed agreement is the document whose SHA-256 was recorded, once one was. */
    @Override
    public void requireExpected(UUID id, String kind, String sha256) {
        agreements
                .seen(id)
                .map(Agreement::signedDocument)
                .filter(signed ->
                        kind.equals("signedAgreement") && !signed.sha256().equals(sha256))
                .ifPresent(signed -> {
                    throw new RuleViolation(
                            DocumentRule.DOCUMENT_DIGEST, "The signed document has the SHA-256 " + signed.sha256());
                });
    }

    /** Null while one of them stays. */
    private static @Nullable LocalDate lastDay(List<Party> parties) {
        return parties.stream().anyMatch(party -> party.leavesOn() == null)
                ? null
                : parties.stream()
                        .map(Party::leavesOn)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }
}
