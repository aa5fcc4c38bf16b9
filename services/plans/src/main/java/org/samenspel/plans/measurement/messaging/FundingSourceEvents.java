package org.samenspel.plans.measurement.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.samenspel.events.inbox.Envelope;
import org.samenspel.events.inbox.Inbox;
import org.samenspel.events.inbox.Subscription;
import org.samenspel.plans.measurement.Evidence;
import org.samenspel.plans.measurement.Happening;
import org.samenspel.plans.measurement.Happening.Part;
import org.samenspel.plans.measurement.HappeningService;
import org.samenspel.plans.measurement.messaging.FundingSourceGranted.Year;

/**
 * "Twee derde andere inkomstenbronnen": the exact share of the income of a year that is not structural, true on its last day. Each
 * grant, and each change of one, puts right what was said of its years before, and says how many sources of unknown amount are left
 * out.
 */
@ApplicationScoped
class FundingSourceEvents {

    private final Inbox inbox;
    private final HappeningService happenings;

    FundingSourceEvents(Inbox inbox, HappeningService happenings) {
        this.inbox = inbox;
        this.happenings = happenings;
    }

    @Incoming("funding-sources")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                Subscription.to("granted", FundingSourceGranted.class, this::count),
                Subscription.to("changed", FundingSourceChanged.class, this::countAgain));
    }

    /** Also of a year in which nobody pays anything any more: what was said of it is taken back. */
    private void countAgain(FundingSourceChanged change, Envelope envelope) {
        change.years().forEach(year -> count(change.organizationId(), year, envelope));
    }

    private void count(FundingSourceGranted grant, Envelope envelope) {
        grant.years().stream().filter(Year::isSome).forEach(year -> count(grant.organizationId(), year, envelope));
    }

    private void count(UUID organizationId, Year year, Envelope envelope) {
        var part = new Part(year.nonStructural().value(), year.total().value(), year.unknown());
        var evidence = new Evidence(Evidence.Kind.FUNDING, String.valueOf(year.year()));
        LocalDate lastDay = LocalDate.of(year.year(), 12, 31);
        var happening = new Happening(envelope.eventId(), organizationId, evidence, lastDay, part);
        happenings.countWhereFed(happening, Set.of(), envelope.occurredAt().toInstant());
    }
}
