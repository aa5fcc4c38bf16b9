package org.samenspel.governance.composition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.samenspel.governance.body.BodyRule;
import org.samenspel.governance.body.BodyService;
import org.samenspel.governance.characteristic.CharacteristicService;
import org.samenspel.governance.decision.DecisionService;
import org.samenspel.governance.mandate.MandateService;
import org.samenspel.governance.meeting.MeetingService;
import org.samenspel.governance.person.PersonRule;
import org.samenspel.governance.person.PersonService;

/** Takes back bodies and people that were registered by mistake, as long as nothing hangs on them. */
@ApplicationScoped
@Transactional
public class WithdrawalService {

    private final BodyService bodies;
    private final PersonService people;
    private final MandateService mandates;
    private final MeetingService meetings;
    private final DecisionService decisions;
    private final CharacteristicService characteristics;

    WithdrawalService(
            BodyService bodies,
            PersonService people,
            MandateService mandates,
            MeetingService meetings,
            DecisionService decisions,
            CharacteristicService characteristics) {
        this.bodies = bodies;
        this.people = people;
        this.mandates = mandates;
        this.meetings = meetings;
        this.decisions = decisions;
        this.characteristics = characteristics;
    }

    /** A body, which the caller has locked. */
    public void withdrawBody(UUID id, String reason) {
        new Use(mandates.standingIn(id), meetings.standingIn(id), decisions.standingIn(id))
                .requireNone(BodyRule.BODY_IN_USE);
        bodies.withdraw(id, reason);
    }

    /** A person, whom the caller has locked; what it declared about itself is forgotten. */
    public void withdrawPerson(UUID id, String reason) {
        Set<UUID> been = mandates.bodiesOf(id);
        new Use(mandates.standingOf(id), meetings.standingThatName(id, been), decisions.standingThatName(id, been))
                .requireNone(PersonRule.PERSON_IN_USE);
        people.withdraw(id, reason);
        characteristics.forget(id);
    }
}
