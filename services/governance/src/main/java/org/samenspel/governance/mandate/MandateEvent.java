package org.samenspel.governance.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.samenspel.events.Event;
import org.samenspel.events.EventStream;
import org.samenspel.governance.body.BodyScope;

/** What is published of a mandate. */
sealed interface MandateEvent extends Event {

    EventStream STREAM = new EventStream("governance", "mandates", 1);

    @Override
    default EventStream stream() {
        return STREAM;
    }

    /**
     * Somebody gets a seat in a body. Never who, in which role or by which way.
     *
     * @param organizationId whose body it is
     * @param bodyCode the organization's own name of the body
     * @param sizes how many seats it has by the statutes of each day
     * @param seats all that were ever taken in it, and those that will be
     */
    record MandateGiven(
            UUID id,
            long version,
            UUID organizationId,
            UUID bodyId,
            String bodyCode,
            LocalDate startsOn,
            List<BodySize> sizes,
            List<SeatsTaken> seats)
            implements MandateEvent {

        static MandateGiven of(Mandate mandate, BodyScope body, List<SeatsTaken> seats) {
            return new MandateGiven(
                    mandate.id(),
                    mandate.version(),
                    body.organizationId(),
                    body.id(),
                    body.code(),
                    mandate.terms().period().start(),
                    BodySize.of(body.content()),
                    seats);
        }
    }

    /**
     * A mandate ends before its last day: somebody of before may have been the last one. Never who, or why.
     *
     * @param organizationId whose body it is
     * @param bodyCode the organization's own name of the body
     * @param endedOn the last day
     * @param sizes how many seats it has by the statutes of each day
     * @param seats all that were ever taken in it, and those that will be
     */
    record MandateEnded(
            UUID id,
            long version,
            UUID organizationId,
            UUID bodyId,
            String bodyCode,
            LocalDate endedOn,
            List<BodySize> sizes,
            List<SeatsTaken> seats)
            implements MandateEvent {

        static MandateEnded of(Mandate mandate, LocalDate endedOn, BodyScope body, List<SeatsTaken> seats) {
            return new MandateEnded(
                    mandate.id(),
                    mandate.version(),
                    body.organizationId(),
                    body.id(),
                    body.code(),
                    endedOn,
                    BodySize.of(body.content()),
                    seats);
        }
    }

    /**
     * A mandate was given by mistake. Never to whom, or why.
     *
     * @param organizationId whose body it is
     * @param bodyCode the organization's own name of the body
     * @param sizes how many seats it has by the statutes of each day
     * @param seats all that were ever taken in it without this one, and those that will be
     */
    record MandateWithdrawn(
            UUID id,
            long version,
            UUID organizationId,
            UUID bodyId,
            String bodyCode,
            List<BodySize> sizes,
            List<SeatsTaken> seats)
            implements MandateEvent {

        static MandateWithdrawn of(Mandate mandate, BodyScope body, List<SeatsTaken> seats) {
            return new MandateWithdrawn(
                    mandate.id(),
                    mandate.version(),
                    body.organizationId(),
                    body.id(),
                    body.code(),
                    BodySize.of(body.content()),
                    seats);
        }
    }

    /**
     * Who named the person is party, or goes on for one, on other days than was known: the seat is cut with the party's last day or a merger
     * that is taken back, or goes on after all; or the statutes say another number of seats. Never whose, or why.
     *
     * @param organizationId whose body it is
     * @param bodyCode the organization's own name of the body
     * @param sizes how many seats it has by the statutes of each day
     * @param seats all that were ever taken in it, and those that will be
     */
    record MandateAdjusted(
            UUID id,
            long version,
            UUID organizationId,
            UUID bodyId,
            String bodyCode,
            List<BodySize> sizes,
            List<SeatsTaken> seats)
            implements MandateEvent {

        static MandateAdjusted of(Mandate mandate, BodyScope body, List<SeatsTaken> seats) {
            return new MandateAdjusted(
                    mandate.id(),
                    mandate.version(),
                    body.organizationId(),
                    body.id(),
                    body.code(),
                    BodySize.of(body.content()),
                    seats);
        }
    }
}
