package org.samenspel.governance.composition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.samenspel.governance.decision.DecisionService;
import org.samenspel.governance.mandate.MandateService;
import org.samenspel.governance.meeting.MeetingService;
import org.samenspel.governance.person.PersonService;
import org.samenspel.privacy.PersonalRecord;

/** All that is stored about a person, but for what it declared about itself, which nobody reads. */
@ApplicationScoped
@Transactional
class PersonalDataService {

    private final PersonService people;
    private final MandateService mandates;
    private final MeetingService meetings;
    private final DecisionService decisions;

    PersonalDataService(
            PersonService people, MandateService mandates, MeetingService meetings, DecisionService decisions) {
        this.people = people;
        this.mandates = mandates;
        this.meetings = meetings;
        this.decisions = decisions;
    }

    /** None about somebody of another organization. */
    List<PersonalRecord> of(UUID personId) {
        return with(personId, people.personal(personId));
    }

    /** The same, whoever asks. */
    List<PersonalRecord> ofAnybody(UUID personId) {
        return with(personId, people.stored(personId));
    }

    private List<PersonalRecord> with(UUID personId, List<PersonalRecord> itself) {
        if (itself.isEmpty()) {
            return itself;
        }
        Set<UUID> bodies = mandates.bodiesOf(personId);
        return Stream.of(
                        itself,
                        mandates.personal(personId),
                        meetings.personal(personId, bodies),
                        decisions.personal(personId, bodies))
                .flatMap(List::stream)
                .toList();
    }
}
