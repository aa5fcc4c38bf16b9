package org.samenspel.partners.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
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

    /** What a party's own body decided; a party or an agreement that is not known is none of our business. */
    public void approve(UUID id, UUID party, UUID decision, LocalDate day) {
        Successions successions = service.successions();
        agreements
                .lock(id)
                .filter(agreement -> agreement.isJoinedBy(party, day, successions))
                .ifPresent(agreement -> {
                    boolean approved = agreement.approve(party, decision, day, successions);
                    publisher.tell(agreement);
                    LOG.infof("fact=agreement.%s agreement=%s", approved ? "approved" : "notApprovedAsDraft", id);
                });
    }

    /**
     * What a joint body decided on an arrangement under its agreement: those who are party to both approve it (000, article 6 §4 and
     * article 7 §2); they still sign.
     */
    public void arrange(UUID id, UUID framework, UUID decision, LocalDate day) {
        Successions successions = service.successions();
        Agreement over = agreements.findById(framework);
        agreements
                .lock(id)
                .filter(arrangement -> over != null && framework.equals(arrangement.parentAgreementId()))
                .ifPresent(arrangement -> {
                    arrangement.on(service.today(), successions).parties().list().stream()
                            .map(Party::organizationId)
                            .distinct()
                            .filter(party -> over.isJoinedBy(party, day, successions))
                            .forEach(party -> arrangement.approve(party, decision, day, successions));
                    publisher.tell(arrangement);
                    LOG.infof("fact=agreement.arranged agreement=%s", id);
                });
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
