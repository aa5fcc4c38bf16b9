package org.samenspel.governance.mandate;

import java.time.LocalDate;
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
     */
    record MandateGiven(UUID id, long version, UUID organizationId, UUID bodyId, String bodyCode, LocalDate startsOn)
            implements MandateEvent {

        static MandateGiven of(Mandate mandate, BodyScope body) {
            return new MandateGiven(
                    mandate.id(),
                    mandate.version(),
                    body.organizationId(),
                    body.id(),
                    body.code(),
                    mandate.terms().period().start());
        }
    }
}
