package org.samenspel.partners.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samenspel.documents.DocumentAccess;
import org.samenspel.documents.DocumentDays;
import org.samenspel.documents.DocumentRule;
import org.samenspel.documents.DocumentSubject;
import org.samenspel.security.Caller;
import org.samenspel.security.Role;

/**
 * Signed agreements, receipts of their copies (000, signature page), letters of notice and evaluations as files: for those who see the agreement. Who
 * keeps it adds all kinds, a party what it does itself; one that left, the file of what it once did, such as its letter of notice. Who a
 * party stands for adds nothing. A party sees what was added in its time, and so do those: of the text, which it signs as it stands, also
 * what was added before. What it added itself it always sees.
 */
@ApplicationScoped
class AgreementDocuments implements DocumentSubject {

    /** The kind of what the parties signed. */
    static final String SIGNED = "signedAgreement";

    /** The kinds of what is there since somebody signed. */
    static final Set<String> OF_SIGNATURES = Set.of(SIGNED, "receipt");

    private static final Set<String> OF_PARTIES = Set.of(SIGNED, "receipt", "letterOfNotice", "evaluation");
    private static final Set<String> KINDS = Set.of(SIGNED, "receipt", "letterOfNotice", "annex", "evaluation");

    private static final Set<String> OF_THE_TEXT = Set.of(SIGNED, "annex");

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
                return new DocumentAccess(owner, KINDS, keeps ? KINDS : Set.of(), DocumentDays.ALL);
            }
            boolean adds = caller.has(Role.PARTNER, Role.PARTNER_MANAGER, Role.NETWORK_COORDINATOR);
            return new DocumentAccess(
                    owner,
                    KINDS,
                    adds ? addable(caller, agreement) : Set.of(),
                    days(agreements.membership(agreement), caller));
        });
    }

    private Set<String> addable(Caller caller, Agreement agreement) {
        boolean signs = agreements.standing(agreement).everybody().list().stream()
                .filter(party -> caller.belongsTo(party.organizationId()))
                .anyMatch(party -> !party.hasLeftBy(agreements.today()));
        return signs
                ? OF_PARTIES
                : agreement.facts().list().stream()
                        .filter(fact -> fact.withdrawal() == null && caller.belongsTo(fact.organizationId()))
                        .flatMap(fact -> fileOf(fact.kind()).stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Its last day; of one that was dropped, the day on which it was. */
    @Override
    public Optional<LocalDate> endedOn(UUID id) {
        return agreements.endedOn(id);
    }

    /** One that left, or without which the others went on, is told so, as at the other doors. */
    @Override
    public void requireOpen(Caller caller, UUID id, String kind) {
        if (OF_PARTIES.contains(kind) && caller.has(Role.PARTNER, Role.PARTNER_MANAGER, Role.NETWORK_COORDINATOR)) {
            agreements.seen(id).ifPresent(agreements::requireStillParty);
        }
    }

    /** What a party did may be written down after its last day, and so may its file come after it. */
    private static Optional<String> fileOf(Fact.Kind kind) {
        return switch (kind) {
            case SIGNATURE -> Optional.of("signedAgreement");
            case NOTICE -> Optional.of("letterOfNotice");
            case RECEIPT -> Optional.of("receipt");
            case PROPOSAL, APPROVAL, REFUSAL, EXCLUSION, CONSENT, DROP -> Optional.empty();
        };
    }

    @Override
    public void requireThere(UUID id) {
        agreements.requireThere(id);
    }

    /** A file of the signed agreement is the document whose SHA-256 was recorded, once one was. */
    @Override
    public void requireExpected(UUID id, String kind, String sha256) {
        agreements
                .seen(id)
                .flatMap(agreement -> agreement.signedDocument(agreements.today()))
                .filter(signed -> kind.equals(SIGNED) && !signed.sha256().equals(sha256))
                .ifPresent(signed -> {
                    throw DocumentRule.ofDigest("The signed document has the SHA-256 " + signed.sha256());
                });
    }

    private static DocumentDays days(Reading reading, Caller caller) {
        return new DocumentDays(
                reading.times().stream()
                        .filter(time -> time.last() == null || time.hasBegunBy(time.last()))
                        .map(time -> DocumentDays.time(time.first(), time.last()))
                        .toList(),
                OF_THE_TEXT,
                caller.organizations());
    }
}
