package org.samenspel.partners.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** What bodies decided on agreements, and decided after all not: what governance tells. */
@ApplicationScoped
@Transactional
public class ApprovalService {

    private static final Logger LOG = Logger.getLogger(ApprovalService.class);

    private final Agreements agreements;
    private final BodyDecisions decisions;
    private final AgreementService service;
    private final AgreementPublisher publisher;

    ApprovalService(
            Agreements agreements, BodyDecisions decisions, AgreementService service, AgreementPublisher publisher) {
        this.agreements = agreements;
        this.decisions = decisions;
        this.service = service;
        this.publisher = publisher;
    }

    /**
     * What a body decided. It is kept beside the agreement, also that of an organization that is no party yet: it may turn out that it
     * was asked to join, or goes on for a party. Nobody else's decision changes anything of the agreement.
     */
    public void decided(BodyDecision decision) {
        agreements.lock(decision.agreementId()).ifPresent(agreement -> {
            decisions.keep(decision.toldUnder(agreement.proposalId()), agreement);
            if (decisions.on(agreement, service.successions()).stream()
                    .anyMatch(kept -> kept.id().equals(decision.id()))) {
                tell(agreement);
            }
        });
    }

    private void tell(Agreement agreement) {
        Facts before = agreement.facts();
        publisher.tell(agreement);
        boolean approved = !before.equals(agreement.facts());
        LOG.infof("fact=agreement.%s agreement=%s", approved ? "approved" : "decidedEarly", agreement.id());
    }

    /** A decision was recorded by mistake: nobody approved by it, and an earlier or later one of the same party counts. */
    public void withdrawn(UUID id, UUID decision, Withdrawal why) {
        agreements.lock(id).ifPresent(agreement -> {
            decisions.deleteById(decision);
            if (agreement.withdrawApproval(decision, why)) {
                publisher.tell(agreement);
                LOG.infof("fact=agreement.approvalWithdrawn agreement=%s", id);
            }
        });
    }
}
