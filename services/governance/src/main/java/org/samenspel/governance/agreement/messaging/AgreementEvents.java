package org.samenspel.governance.agreement.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.samenspel.events.inbox.Inbox;
import org.samenspel.events.inbox.Subscription;
import org.samenspel.governance.agreement.KnownAgreement;
import org.samenspel.governance.agreement.KnownAgreements;

/** Learns the parties of agreements, and the bodies they ask for, whenever something happens to one. */
@ApplicationScoped
class AgreementEvents {

    private static final String TYPE = "org.samenspel.partners.v1.agreements.notify.";

    private final Inbox inbox;
    private final KnownAgreements agreements;
    private final Subscription<?>[] subscriptions = Stream.of(
                    "proposed", "signed", "activated", "amended", "noticeGiven", "ended")
            .map(fact -> Subscription.to(TYPE + fact, AgreementOutline.class, this::learn))
            .toArray(Subscription<?>[]::new);

    AgreementEvents(Inbox inbox, KnownAgreements agreements) {
        this.inbox = inbox;
        this.agreements = agreements;
    }

    @Incoming("agreements")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, subscriptions);
    }

    private void learn(AgreementOutline agreement) {
        agreements.replace(new KnownAgreement(agreement.id(), agreement.bodyCodes(), agreement.organizationIds()));
    }
}
