package org.samenspel.governance.mandate.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.samenspel.events.inbox.Inbox;
import org.samenspel.events.inbox.ReadModel;
import org.samenspel.events.inbox.Subscription;
import org.samenspel.governance.agreement.AgreementService;
import org.samenspel.governance.agreement.Parties;
import org.samenspel.governance.mandate.MandateService;

/** Learns the parties of agreements, who keeps them, and the bodies they ask for, whenever something happens to one. */
@ApplicationScoped
class AgreementEvents {

    private final Inbox inbox;
    private final AgreementService agreements;
    private final MandateService mandates;

    AgreementEvents(Inbox inbox, AgreementService agreements, MandateService mandates) {
        this.inbox = inbox;
        this.agreements = agreements;
        this.mandates = mandates;
    }

    @Produces
    ReadModel model() {
        return ReadModel.ofNewest(
                "agreements",
                "partners.agreements.v1",
                "known_agreement_parties.known_agreement_id",
                "known_agreement_unsigned.known_agreement_id",
                "known_agreement.id");
    }

    @Incoming("agreements")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                Subscription.to("proposed", AgreementOutline.class, this::learn),
                Subscription.to("signed", AgreementOutline.class, this::learn),
                Subscription.to("activated", AgreementOutline.class, this::learn),
                Subscription.to("amended", AgreementOutline.class, this::learn),
                Subscription.to("noticeGiven", AgreementOutline.class, this::learn),
                Subscription.to("ended", AgreementOutline.class, this::learn),
                Subscription.to("partyJoined", AgreementOutline.class, this::learn),
                Subscription.to("reopened", AgreementOutline.class, this::learn),
                Subscription.to("corrected", AgreementOutline.class, this::learn),
                Subscription.to("withdrawn", AgreementOutline.class, this::forget),
                Subscription.to("dropped", AgreementOutline.class, this::forget));
    }

    private void learn(AgreementOutline agreement) {
        keep(agreement, agreement.knownParties());
    }

    /** Nothing came of it: it has no parties. */
    private void forget(AgreementOutline agreement) {
        keep(agreement, Parties.none());
    }

    private void keep(AgreementOutline agreement, Parties parties) {
        mandates.retell(
                agreement.id(),
                () -> agreements.learn(
                        agreement.id(),
                        agreement.ownerId(),
                        agreement.parentAgreementId(),
                        agreement.term(),
                        agreement.bodyCodes(),
                        parties));
    }
}
