package org.samenspel.finance.agreement.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.samenspel.events.inbox.Inbox;
import org.samenspel.events.inbox.Subscription;
import org.samenspel.finance.agreement.KnownAgreement;
import org.samenspel.finance.agreement.KnownAgreements;

/** Learns the parties and the state of agreements, whenever something happens to one. */
@ApplicationScoped
class AgreementEvents {

    private final Inbox inbox;
    private final KnownAgreements agreements;

    AgreementEvents(Inbox inbox, KnownAgreements agreements) {
        this.inbox = inbox;
        this.agreements = agreements;
    }

    @Incoming("agreements")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                Subscription.to("proposed", AgreementTold.class, this::learn),
                Subscription.to("signed", AgreementTold.class, this::learn),
                Subscription.to("activated", AgreementTold.class, this::learn),
                Subscription.to("amended", AgreementTold.class, this::learn),
                Subscription.to("noticeGiven", AgreementTold.class, this::learn),
                Subscription.to("ended", AgreementTold.class, this::learn));
    }

    private void learn(AgreementTold told) {
        var agreement = new KnownAgreement(told.id(), told.organization(), told.state(), told.knownPeriod());
        agreements.replace(agreement, told.id(), told.organizations());
    }
}
