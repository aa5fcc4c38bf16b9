package org.samenspel.plans.measurement.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.samenspel.directory.Directory;
import org.samenspel.events.inbox.Envelope;
import org.samenspel.events.inbox.Inbox;
import org.samenspel.events.inbox.ReadModel;
import org.samenspel.events.inbox.Subscription;
import org.samenspel.plans.agreement.AgreementService;
import org.samenspel.plans.measurement.Evidence;
import org.samenspel.plans.measurement.Happening;
import org.samenspel.plans.measurement.HappeningService;
import org.samenspel.values.Language;

/**
 * Learns the parties of agreements, whenever something happens to one. "LEVL heeft een samenwerkingsovereenkomst": an agreement
 * is there on the day of the last signature, for each of its parties.
 */
@ApplicationScoped
class AgreementEvents {

    private static final Happening.Held SIGNED = new Happening.Held(null);

    private final Inbox inbox;
    private final AgreementService agreements;
    private final HappeningService happenings;
    private final Directory directory;

    AgreementEvents(Inbox inbox, AgreementService agreements, HappeningService happenings, Directory directory) {
        this.inbox = inbox;
        this.agreements = agreements;
        this.happenings = happenings;
        this.directory = directory;
    }

    @Produces
    ReadModel model() {
        return ReadModel.ofNewest(
                "agreements",
                "partners.agreements.v1",
                "known_agreement_parties.known_agreement_id",
                "known_agreement.id");
    }

    @Incoming("agreements")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                Subscription.to("proposed", AgreementOutline.class, this::learn),
                Subscription.to("signed", AgreementOutline.class, this::learnAndCount),
                Subscription.to("activated", AgreementOutline.class, this::learn),
                Subscription.to("amended", AgreementOutline.class, this::learn),
                Subscription.to("noticeGiven", AgreementOutline.class, this::learn),
                Subscription.to("ended", AgreementOutline.class, this::learn),
                Subscription.to("partyJoined", AgreementOutline.class, this::join),
                Subscription.to("reopened", AgreementOutline.class, this::learnAndCount),
                Subscription.to("corrected", AgreementOutline.class, this::learnAndCount),
                Subscription.to("withdrawn", AgreementOutline.class, this::forget),
                Subscription.to("dropped", AgreementOutline.class, this::forget));
    }

    private void learn(AgreementOutline agreement) {
        agreements.learn(agreement.id(), agreement.partyTimes());
    }

    /** Nothing came of it: it has no parties, and was never there for any. */
    private void forget(AgreementOutline agreement, Envelope envelope) {
        agreements.learn(agreement.id(), Set.of());
        takeBack(agreement, envelope);
    }

    private void takeBack(AgreementOutline agreement, Envelope envelope) {
        agreement.organizationIds().stream()
                .sorted()
                .forEach(party -> happenings.takeBack(envelope.eventId(), party, evidence(envelope)));
    }

    /** Without all signatures it is not there: what was counted is taken back. */
    private void learnAndCount(AgreementOutline agreement, Envelope envelope) {
        learn(agreement);
        if (agreement.signedOn() == null) {
            takeBack(agreement, envelope);
        }
        count(agreement, envelope, agreement.since(false));
    }

    private void join(AgreementOutline agreement, Envelope envelope) {
        learn(agreement);
        count(agreement, envelope, agreement.since(true));
    }

    private void count(AgreementOutline agreement, Envelope envelope, Map<UUID, LocalDate> since) {
        Set<String> references = references(agreement, since.keySet());
        List<Happening> told = since.entrySet().stream()
                .map(one -> new Happening(envelope.eventId(), one.getKey(), evidence(envelope), one.getValue(), SIGNED))
                .toList();
        happenings.countWhereFed(told, references, envelope.occurredAt().toInstant());
    }

    private static Evidence evidence(Envelope envelope) {
        return new Evidence(Evidence.Kind.AGREEMENT, envelope.aggregateId().toString());
    }

    /** It goes by its reference, and by the ids, codes and names of its parties. */
    private Set<String> references(AgreementOutline agreement, Collection<UUID> parties) {
        Set<String> references = new HashSet<>(Set.of(agreement.reference()));
        directory.all(parties).forEach(party -> {
            references.add(party.id().toString());
            for (Language language : Language.values()) {
                references.add(party.name().in(language));
            }
            party.codes().forEach(code -> references.add(code.code()));
        });
        return references;
    }
}
