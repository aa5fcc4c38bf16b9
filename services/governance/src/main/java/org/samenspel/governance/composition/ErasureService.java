package org.samenspel.governance.composition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.characteristic.CharacteristicService;
import org.samenspel.governance.mandate.MandateService;
import org.samenspel.governance.meeting.MeetingService;
import org.samenspel.governance.person.PersonService;
import org.samenspel.privacy.PersonalRecord;
import org.samenspel.privacy.Traces;

/** Forgets who a person is: what it did stays, of somebody. */
@ApplicationScoped
@Transactional
public class ErasureService {

    /** The properties by which one may know who it is. */
    private static final List<String> TELLING = List.of("displayName", "title", "organization", "reason");

    private final PersonService people;
    private final MandateService mandates;
    private final MeetingService meetings;
    private final CharacteristicService characteristics;
    private final PersonalDataService stored;
    private final Traces traces;

    ErasureService(
            PersonService people,
            MandateService mandates,
            MeetingService meetings,
            CharacteristicService characteristics,
            PersonalDataService stored,
            Traces traces) {
        this.people = people;
        this.mandates = mandates;
        this.meetings = meetings;
        this.characteristics = characteristics;
        this.stored = stored;
        this.traces = traces;
    }

    /** A person of an organization that the caller acts for. */
    public void erase(UUID personId) {
        people.ownToChange(personId);
        forget(personId);
    }

    /** A person who is locked, whoever asks. */
    void forget(UUID personId) {
        List<PersonalRecord> before = stored.ofAnybody(personId);
        people.erase(personId);
        meetings.forgetReasonsOf(personId, mandates.bodiesOf(personId));
        characteristics.erase(personId);
        traces.erase(
                personId,
                before.stream().flatMap(record -> texts(record, TELLING)),
                before.stream().flatMap(record -> texts(record, List.of("account"))));
    }

    private static Stream<@Nullable String> texts(PersonalRecord record, List<String> properties) {
        return properties.stream().map(record.content()::get);
    }
}
