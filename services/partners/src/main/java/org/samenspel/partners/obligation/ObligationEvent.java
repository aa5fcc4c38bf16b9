package org.samenspel.partners.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.samenspel.events.Event;
import org.samenspel.events.EventStream;
import org.samenspel.partners.agreement.AgreementScope;

/** What is published of a window of an obligation. */
sealed interface ObligationEvent extends Event {

    EventStream STREAM = new EventStream("partners", "obligations", 1);

    @Override
    default EventStream stream() {
        return STREAM;
    }

    /** How it stands now, as an event. */
    static ObligationEvent of(Obligation obligation, AgreementScope agreement, Window.Standing window) {
        UUID id = obligation.id();
        long version = obligation.version();
        UUID agreementId = agreement.id();
        ObligationSource source = obligation.on(agreement, window.start()).source();
        return switch (window.state()) {
            case FULFILLED ->
                new ObligationFulfilled(
                        id,
                        version,
                        agreementId,
                        source.code(),
                        source.article(),
                        window.start(),
                        window.end(),
                        window.evidence());
            case BREACHED ->
                new ObligationBreached(
                        id, version, agreementId, source.code(), source.article(), window.start(), window.end());
            case OPEN, AT_RISK ->
                new ObligationReopened(
                        id, version, agreementId, source.code(), source.article(), window.start(), window.end());
        };
    }

    /** Enough was done in the window. */
    record ObligationFulfilled(
            UUID id,
            long version,
            UUID agreementId,
            String code,
            String article,
            LocalDate windowStart,
            LocalDate windowEnd,
            List<Window.Evidence> evidence)
            implements ObligationEvent {}

    /** The window is over and too little was done. */
    record ObligationBreached(
            UUID id,
            long version,
            UUID agreementId,
            String code,
            String article,
            LocalDate windowStart,
            LocalDate windowEnd)
            implements ObligationEvent {}

    /** The window counted as settled and no longer does: a meeting was cancelled after all, or the term became another. */
    record ObligationReopened(
            UUID id,
            long version,
            UUID agreementId,
            String code,
            String article,
            LocalDate windowStart,
            LocalDate windowEnd)
            implements ObligationEvent {}
}
