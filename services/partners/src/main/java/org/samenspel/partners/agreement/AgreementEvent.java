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

    /** Who was to join is in. */
    record AgreementPartyJoined(@JsonUnwrapped AgreementOutline agreement) implements AgreementEvent {}

    /** It goes on, or lacks a signature: what it had become, it is no longer. */
    record AgreementReopened(@JsonUnwrapped AgreementOutline agreement) implements AgreementEvent {}

    /** Something that was told is otherwise: a day, a party, an amendment. */
    record AgreementCorrected(@JsonUnwrapped AgreementOutline agreement) implements AgreementEvent {}

    /** The proposal was taken back: it is a draft again. */
    record AgreementWithdrawn(@JsonUnwrapped AgreementOutline agreement) implements AgreementEvent {}

    /** Nothing comes of what was proposed. */
    record AgreementDropped(@JsonUnwrapped AgreementOutline agreement) implements AgreementEvent {}

    /** What is told, as an event. */
    static AgreementEvent of(AgreementNews.Kind news, AgreementOutline agreement) {
        return switch (news) {
            case PROPOSED -> new AgreementProposed(agreement);
            case SIGNED -> new AgreementSigned(agreement);
            case ACTIVATED -> new AgreementActivated(agreement);
            case AMENDED -> new AgreementAmended(agreement);
            case PARTY_JOINED -> new AgreementPartyJoined(agreement);
            case NOTICE_GIVEN -> new AgreementNoticeGiven(agreement);
            case ENDED -> new AgreementEnded(agreement);
            case REOPENED -> new AgreementReopened(agreement);
            case CORRECTED -> new AgreementCorrected(agreement);
            case WITHDRAWN -> new AgreementWithdrawn(agreement);
            case DROPPED -> new AgreementDropped(agreement);
        };
    }
}
