package org.samenspel.partners.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.samenspel.security.Organization;

/** The way into an agreement for the other features: who may see it, who may change it, and between which days it counts. */
@ApplicationScoped
@Transactional
public class AgreementAccess {

    private static final Logger LOG = Logger.getLogger(AgreementAccess.class);

    private final AgreementService service;
    private final Agreements agreements;

    AgreementAccess(AgreementService service, Agreements agreements) {
        this.service = service;
        this.agreements = agreements;
    }

    public AgreementScope visible(UUID id) {
        return service.visible(id).scope();
    }

    /** An agreement that the caller's own organization keeps. */
    public AgreementScope ownToChange(UUID id) {
        return service.ownToChange(id).scope();
    }

    /** For whoever acts for this party: the party itself, or the owner that records what the party did. */
    public AgreementScope toChangeFor(Organization party, UUID id) {
        Agreement agreement = service.toChangeFor(party, id);
        agreement.scope().parties().of(party);
        return agreement.scope();
    }

    /** Whether the caller may know of it; what is not there, nobody knows of. */
    public boolean isVisible(UUID id) {
        return service.isVisible(id);
    }

    /** Whoever asks. */
    public Optional<AgreementScope> find(UUID id) {
        return agreements.findByIdOptional(id).map(Agreement::scope);
    }

    /** The same, while nobody else changes the agreement until the transaction ends. */
    public Optional<AgreementScope> lock(UUID id) {
        return agreements.findByIdOptional(id).map(agreements::lock).map(Agreement::scope);
    }

    /** What a party's own body decided; a party or an agreement that is not known is none of our business. */
    public void approve(UUID id, Organization party, LocalDate day) {
        agreements
                .findByIdOptional(id)
                .map(agreements::lock)
                .filter(agreement -> agreement.scope().parties().includes(party))
                .ifPresent(agreement -> {
                    boolean approved = agreement.approve(party, day);
                    LOG.infof("fact=agreement.%s agreement=%s", approved ? "approved" : "notApprovedAsDraft", id);
                });
    }
}
