package org.samenspel.governance.composition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.samenspel.governance.characteristic.CharacteristicService;
import org.samenspel.governance.mandate.MandateService;
import org.samenspel.governance.meeting.MeetingService;
import org.samenspel.governance.person.PersonService;

/** Forgets who a person is: what it did stays, of somebody. */
@ApplicationScoped
@Transactional
public class ErasureService {

    private final PersonService people;
    private final MandateService mandates;
    private final MeetingService meetings;
    private final CharacteristicService characteristics;

    ErasureService(
            PersonService people,
            MandateService mandates,
            MeetingService meetings,
            CharacteristicService characteristics) {
        this.people = people;
        this.mandates = mandates;
        this.meetings = meetings;
        this.characteristics = characteristics;
    }

    /** A person, whom the caller has locked. */
    public void erase(UUID personId) {
        people.erase(personId);
        meetings.forgetReasonsOf(personId, mandates.bodiesOf(personId));
        characteristics.forget(personId);
    }
}
