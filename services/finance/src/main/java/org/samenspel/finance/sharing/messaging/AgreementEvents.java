package org.samenspel.finance.sharing.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.samenspel.events.inbox.Inbox;
import org.samenspel.events.inbox.ReadModel;
import org.samenspel.events.inbox.Subscription;
import org.samenspel.finance.agreement.AgreementService;
import org.samenspel.finance.sharing.CorrectionService;

/** Keeps the parties and the state of agreements, whenever something happens to one; what they share follows. */
@ApplicationScoped
class AgreementEvents {

    private final Inbox inbox;
    private final AgreementService agreements;
    private final CorrectionService corrections;

    AgreementEvents(Inbox inbox, AgreementService agreements, CorrectionService corrections) {
        this.inbox = inbox;
        this.agreements = agreements;
        this.corrections = corrections;
    }

    @Produces
    ReadModel model() {
        return ReadModel.ofNewest(
                "agreements", "partners.agreements.v1", "known_party.agreement_id", "known_agreement.id");
    }

    @Incoming("agreements")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                Subscription.to("proposed", PublishedAgreement.class, this::keep),
                Subscription.to("signed", PublishedAgreement.class, this::keep),
                Subscription.to("activated", PublishedAgreement.class, this::keep),
                Subscription.to("amended", PublishedAgreement.class, this::keep),
                Subscription.to("noticeGiven", PublishedAgreement.class, this::keep),
                Subscription.to("ended", PublishedAgreement.class, this::keep),
                Subscription.to("partyJoined", PublishedAgreement.class, this::keep),
                Subscription.to("reopened", PublishedAgreement.class, this::keep),
                Subscription.to("corrected", PublishedAgreement.class, this::keep),
                Subscription.to("withdrawn", PublishedAgreement.class, this::keep),
                Subscription.to("dropped", PublishedAgreement.class, this::keep));
    }

    private void keep(PublishedAgreement agreement) {
        agreements.keep(
                agreement.id(),
                agreement.ownerId(),
                agreement.state(),
                agreement.signedOn(),
                agreement.knownPeriod(),
                agreement.knownParties());
        corrections.follow(agreement.id());
    }
}
