package org.samenspel.governance.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.body.BodyService;
import org.samenspel.governance.person.OtherMandateContent;
import org.samenspel.governance.person.PersonService;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotFound;

/** Gives and ends mandates. */
@ApplicationScoped
@Transactional
public class MandateService {

    private static final Logger LOG = Logger.getLogger(MandateService.class);

    private final Mandates mandates;
    private final BodyService bodies;
    private final PersonService people;
    private final CurrentCaller caller;

    MandateService(Mandates mandates, BodyService bodies, PersonService people, CurrentCaller caller) {
        this.mandates = mandates;
        this.bodies = bodies;
        this.people = people;
        this.caller = caller;
    }

    /** @throws NotFound also when the mandate is in a body of another organization */
    public Mandate own(UUID id) {
        return mandates.of(caller.get().organization(), id);
    }

    /** Gives a person a seat in a body. The body is locked: two mandates can't take its last seat. */
    public Mandate give(UUID bodyId, UUID personId, MandateTerms terms) {
        List<OtherMandateContent> elsewhere = elsewhere(personId);
        BodyScope body = bodies.lockedScope(bodyId);
        new SeatPolicy(body.content(), mandates.inBody(bodyId)).check(personId, terms.period(), elsewhere);
        var mandate = new Mandate(bodyId, personId, terms);
        mandates.persistAndFlush(mandate);
        LOG.infof("fact=mandate.given mandate=%s body=%s", mandate.id(), bodyId);
        return mandate;
    }

    public void end(Mandate mandate, EarlyEnd end) {
        mandate.end(end);
        mandates.flush();
        LOG.infof("fact=mandate.ended mandate=%s body=%s", mandate.id(), mandate.bodyId());
    }

    private List<OtherMandateContent> elsewhere(UUID personId) {
        try {
            return people.elsewhere(personId);
        } catch (NotFound _) {
            throw new InvalidInput(Issue.referenceNotFound("personId", personId));
        }
    }
}
