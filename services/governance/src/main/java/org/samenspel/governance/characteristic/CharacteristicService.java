package org.samenspel.governance.characteristic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.samenspel.audit.Audit;
import org.samenspel.governance.person.PersonService;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/** Takes declarations in, and hands them to the rules; nothing else asks for them. */
@ApplicationScoped
public class CharacteristicService {

    private static final Logger LOG = Logger.getLogger(CharacteristicService.class);

    private final Declarations declarations;
    private final PersonService people;
    private final Audit audit;
    private final Clock clock;

    CharacteristicService(Declarations declarations, PersonService people, Audit audit, Clock clock) {
        this.declarations = declarations;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps what a person of the caller's organization declared, with the day it consented. */
    @Transactional
    public void declare(UUID personId, Characteristics declared, LocalDate consentOn) {
        people.requireOwn(personId);
        LocalDate today = LocalDate.now(clock);
        if (consentOn.isAfter(today)) {
            throw new InvalidInput(Issue.outOfRange("consentOn", null, "consentOn must not be in the future"));
        }
        if (declared.birthDate() != null && declared.birthDate().isAfter(today)) {
            throw new InvalidInput(Issue.outOfRange("birthDate", null, "birthDate must not be in the future"));
        }
        declarations.declare(personId, declared, consentOn);
        audit.changedWithoutName();
        LOG.info("fact=characteristics.declared");
    }

    /** The person takes its consent back: what it declared is gone, whoever acts for its organization by now. */
    @Transactional
    public void forget(UUID personId) {
        people.visible(personId);
        erase(personId);
    }

    /** The same of a person who is forgotten, whoever asks. */
    @Transactional
    public void erase(UUID personId) {
        declarations.forget(personId);
        audit.changedWithoutName();
        LOG.info("fact=characteristics.forgotten");
    }

    /** The same of one who has had no seat for long, if it consented before a day; nobody is told whether there was anything. */
    @Transactional
    public void expire(UUID personId, LocalDate consentBefore) {
        if (declarations.forget(personId, consentBefore)) {
            audit.changedWithoutName();
        }
    }

    /** For counting only: what these people declared; who declared nothing, or is restricted, is not in it. */
    public Map<UUID, Declared> forCounting(Collection<UUID> persons) {
        return declarations.of(people.unrestricted(persons));
    }
}
