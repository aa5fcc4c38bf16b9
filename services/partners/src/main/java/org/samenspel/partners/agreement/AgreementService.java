package org.samenspel.partners.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.samenspel.partners.agreement.AgreementEvent.AgreementAmended;
import org.samenspel.partners.agreement.AgreementEvent.AgreementNoticeGiven;
import org.samenspel.partners.agreement.AgreementEvent.AgreementProposed;
import org.samenspel.partners.agreement.AgreementEvent.AgreementSigned;
import org.samenspel.partners.organization.OrganizationService;
import org.samenspel.security.Caller;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Organization;
import org.samenspel.security.Role;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/** What callers do with agreements, as far as they may. */
@ApplicationScoped
@Transactional
public class AgreementService {

    private final Agreements agreements;
    private final OrganizationService organizations;
    private final AgreementNews news;
    private final CurrentCaller caller;
    private final Clock clock;

    AgreementService(
            Agreements agreements,
            OrganizationService organizations,
            AgreementNews news,
            CurrentCaller caller,
            Clock clock) {
        this.agreements = agreements;
        this.organizations = organizations;
        this.news = news;
        this.caller = caller;
        this.clock = clock;
    }

    public Agreement visible(UUID id) {
        return agreements.visible(id, caller.get());
    }

    /** Whether the caller may know of it; what is not there, nobody knows of. */
    public boolean isVisible(UUID id) {
        return agreements
                .findByIdOptional(id)
                .filter(agreement -> agreement.visibleTo(caller.get()))
                .isPresent();
    }

    /** An agreement that the caller's own organization keeps, which nobody else changes until the transaction ends. */
    public Agreement ownToChange(UUID id) {
        Agreement agreement = visible(id);
        caller.get().requireActsFor(agreement.owner());
        return agreements.lock(agreement);
    }

    /** The same for whoever acts for this party: the party itself, or the owner that records what the party did. */
    public Agreement toChangeFor(Organization party, UUID id) {
        Agreement agreement = visible(id);
        Caller current = caller.get();
        if (!current.organization().equals(agreement.owner())
                || !current.has(Role.PARTNER_MANAGER, Role.NETWORK_COORDINATOR)) {
            current.requireActsFor(party);
        }
        return agreements.lock(agreement);
    }

    public void add(Agreement draft) {
        requireReferences(draft);
        agreements.persistAndFlush(draft);
    }

    public void change(Agreement agreement, AgreementContent content) {
        agreement.change(content);
        requireReferences(agreement);
        agreements.flush();
    }

    public void propose(Agreement agreement) {
        agreement.propose(today());
        news.tell(agreement, AgreementProposed::new);
    }

    public void sign(Agreement agreement, Organization party, Signature signature) {
        agreement.sign(party, signature, today());
        agreements.flush();
        if (agreement.state() == AgreementState.SIGNED) {
            news.tell(agreement, AgreementSigned::new);
        }
    }

    public void giveNotice(Agreement agreement, Organization party, NoticeRule.Form form, LocalDate givenOn) {
        agreement.giveNotice(party, form, givenOn, today());
        news.tell(agreement, AgreementNoticeGiven::new);
    }

    public void propose(Agreement agreement, Amendment amendment) {
        agreement.propose(amendment);
        agreements.flush();
    }

    public void consent(Agreement agreement, UUID amendmentId, Organization party, LocalDate consentedOn) {
        if (agreement.consent(amendmentId, new Amendment.Consent(party, consentedOn), today())) {
            news.tell(agreement, AgreementAmended::new);
        }
        agreements.flush();
    }

    /** The names of the one that keeps the agreement and of its parties. */
    public Map<Organization, LocalizedText> names(Agreement agreement) {
        Set<Organization> all = new HashSet<>(Set.of(agreement.owner()));
        agreement.scope().parties().list().forEach(party -> all.add(party.organization()));
        return organizations.names(all);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private void requireReferences(Agreement agreement) {
        AgreementContent content = agreement.contentOn(today());
        for (int i = 0; i < content.parties().list().size(); i++) {
            organizations.requireRegistered(
                    content.parties().list().get(i).organization(), "parties[%d].organization".formatted(i));
        }
        UUID parent = content.parentAgreementId();
        boolean known = parent == null
                || agreements
                        .findByIdOptional(parent)
                        .filter(found -> found.owner().equals(agreement.owner()) && !parent.equals(agreement.id()))
                        .isPresent();
        if (!known) {
            throw new InvalidInput(Issue.referenceNotFound("parentAgreementId", parent));
        }
    }
}
