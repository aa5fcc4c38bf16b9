package org.samenspel.plans.measurement.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.samenspel.events.inbox.Envelope;
import org.samenspel.events.inbox.Inbox;
import org.samenspel.events.inbox.Subscription;
import org.samenspel.plans.measurement.Evidence;
import org.samenspel.plans.measurement.Happening;
import org.samenspel.plans.measurement.MeasurementService;
import org.samenspel.plans.measurement.messaging.FundingSourceGranted.Year;

/**
 * "Twee derde andere inkomstenbronnen": the exact share of the income of a year that is not structural, true on its last day. Each
 * grant, and each change of one, puts right what was said of its years before.
 */
@ApplicationScoped
class FundingSourceEvents {

    private final Inbox inbox;
    private final MeasurementService measurements;

    FundingSourceEvents(Inbox inbox, MeasurementService measurements) {
        this.inbox = inbox;
        this.measurements = measurements;
    }

    @Incoming("funding-sources")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                Subscription.to("granted", FundingSourceGranted.class, this::count),
                Subscription.to("changed", FundingSourceChanged.class, this::countAgain));
    }

    /** A year that no funding source brings anything in any more has no share. */
    private void countAgain(FundingSourceChanged change, Envelope envelope) {
        var told = new FundingSourceGranted(change.organizationId(), change.years());
        count(told, envelope);
        told.years().stream()
                .filter(year -> !year.isSome())
                .forEach(year -> measurements.takeBack(envelope.eventId(), change.organizationId(), of(year)));
    }

    private void count(FundingSourceGranted grant, Envelope envelope) {
        grant.years().stream().filter(Year::isSome).forEach(year -> {
            var happening = new Happening(
                    envelope.eventId(),
                    grant.organizationId(),
                    of(year),
                    LocalDate.of(year.year(), 12, 31),
                    new Happening.Part(
                            year.nonStructural().value(), year.total().value()));
            measurements.countWhereFed(happening, Set.of());
        });
    }

    private static Evidence of(Year year) {
        return new Evidence(Evidence.Kind.FUNDING, String.valueOf(year.year()));
    }
}
