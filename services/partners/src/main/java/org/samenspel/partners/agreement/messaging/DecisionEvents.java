package org.samenspel.partners.agreement.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.samenspel.events.inbox.Inbox;
import org.samenspel.events.inbox.Subscription;
import org.samenspel.partners.agreement.AgreementService;

/** A party's own body decides to join an agreement, or a joint body on an arrangement under its agreement. */
@ApplicationScoped
class DecisionEvents {

    private final Inbox inbox;
    private final AgreementService agreements;

    DecisionEvents(Inbox inbox, AgreementService agreements) {
        this.inbox = inbox;
        this.agreements = agreements;
    }

    @Incoming("decisions")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, Subscription.to("taken", DecisionTaken.class, this::approve));
    }

    private void approve(DecisionTaken decision) {
        UUID agreement = decision.approvedAgreement();
        if (agreement != null && decision.agreementId() != null) {
            agreements.arrange(agreement, decision.agreementId(), decision.takenOn());
        } else if (agreement != null) {
            agreements.approve(agreement, decision.organizationId(), decision.takenOn());
        }
    }
}
