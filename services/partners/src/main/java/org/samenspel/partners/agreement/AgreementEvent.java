package org.samenspel.partners.agreement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.samenspel.events.Event;
import org.samenspel.events.EventStream;

/** What is published of an agreement: one fact each, with the agreement as it is after it. */
sealed interface AgreementEvent extends Event {

    EventStream STREAM = new EventStream("partners", "agreements", 1);

    /** The agreement after the fact; its properties are those of the event. */
    AgreementOutline agreement();

    @Override
    default UUID id() {
        return agreement().id();
    }

    @Override
    default long version() {
        return agreement().version();
    }

    @Override
    default EventStream stream() {
        return STREAM;
    }

    /** The text is fixed and lies before the parties. */
    record AgreementProposed(@JsonUnwrapped AgreementOutline agreement) implements AgreementEvent {}

    /** The last party has signed. */
    record AgreementSigned(@JsonUnwrapped AgreementOutline agreement) implements AgreementEvent {}

    /** The first day of the term has come. */
    record AgreementActivated(@JsonUnwrapped AgreementOutline agreement) implements AgreementEvent {}

    /** The last party consented to a change. */
    record AgreementAmended(@JsonUnwrapped AgreementOutline agreement) implements AgreementEvent {}

    /** A party leaves. */
    record AgreementNoticeGiven(@JsonUnwrapped AgreementOutline agreement) implements AgreementEvent {}

    /** The last day is over. */
    record AgreementEnded(@JsonUnwrapped AgreementOutline agreement) implements AgreementEvent {}
}
