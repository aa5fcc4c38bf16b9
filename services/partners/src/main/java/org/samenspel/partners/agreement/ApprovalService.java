package org.samenspel.partners.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.samenspel.directory.Successions;

/** What bodies decided on agreements, and decided after all not: what governance tells. */
@ApplicationScoped
@Transactional
public class ApprovalService {

    private static final Logger LOG = Logger.getLogger(ApprovalService.class);

    private final Agreements agreements;
    private final AgreementService service;
    private final AgreementPublisher publisher;

    ApprovalService(Agreements agreements, AgreementService service, AgreementPublisher publisher) {
        this.agreements = agreements;
        this.service = service;
        this.publisher = publisher;
    }

    /** What a body decided; one of an organization that is no party waits, since it may be asked to join later. */
    public void decided(UUID id, BodyDecision decision) {
        agreements.lock(id).ifPresent(agreement -> {
            agreement.await(decision);
            boolean approved = approve(agreement, decision);
            publisher.tell(agreement);
            LOG.infof("fact=agreement.%s agreement=%s", approved ? "approved" : "decidedEarly", id);
        });
    }

    /** A proposal says since when a text lay before the parties: what bodies decided since then takes effect. */
    void proposed(Agreement agreement) {
        agreement.earlyDecisions().since(agreement.proposedOn()).forEach(decision -> approve(agreement, decision));
    }

    private boolean approve(Agreement agreement, BodyDecision decision) {
        Successions successions = service.successions();
        return approving(agreement, decision, successions).stream()
                .map(party -> agreement.approve(party, decision.id(), decision.takenOn(), successions))
                .reduce(false, Boolean::logicalOr);
    }

    /**
     * Who approves by a decision: the party whose own body it is. By that of a joint body on an arrangement under its agreement all who
     * are party to both (000, article 6 §4 and article 7 §2); they still sign.
     */
    private List<UUID> approving(Agreement agreement, BodyDecision decision, Successions successions) {
        UUID framework = decision.agreementId();
        if (framework == null) {
            return List.of(decision.organizationId()).stream()
                    .filter(party -> agreement.isJoinedBy(party, decision.takenOn(), successions))
                    .toList();
        }
        Agreement over = framework.equals(agreement.parentAgreementId()) ? agreements.findById(framework) : null;
        return over == null
                ? List.of()
                : agreement.on(service.today(), successions).parties().list().stream()
                        .map(Party::organizationId)
                        .distinct()
                        .filter(party -> over.isJoinedBy(party, decision.takenOn(), successions))
                        .toList();
    }

    /** A decision was recorded by mistake: nobody approved by it, and an earlier or later one of the same party counts. */
    public void withdrawn(UUID id, UUID decision, Withdrawal why) {
        agreements
                .lock(id)
                .filter(agreement -> agreement.withdrawApproval(decision, why))
                .ifPresent(agreement -> {
                    publisher.tell(agreement);
                    LOG.infof("fact=agreement.approvalWithdrawn agreement=%s", id);
                });
    }
}
