package org.samenspel.governance.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotFound;

/** What callers do with the people of their own organization. */
@ApplicationScoped
@Transactional
public class PersonService {

    private final Persons persons;
    private final OtherMandates otherMandates;
    private final CurrentCaller caller;

    PersonService(Persons persons, OtherMandates otherMandates, CurrentCaller caller) {
        this.persons = persons;
        this.otherMandates = otherMandates;
        this.caller = caller;
    }

    /** @throws NotFound also when the person is of another organization */
    public Person own(UUID id) {
        return persons.of(caller.get().organization(), id);
    }

    /** Goes on only if the person is one of the caller's organization. */
    public void requireOwn(UUID id) {
        own(id);
    }

    public Person add(String displayName) {
        var person = new Person(caller.get().organization(), displayName);
        persons.persistAndFlush(person);
        return person;
    }

    public OtherMandate register(UUID personId, OtherMandateContent content) {
        requireOwn(personId);
        var mandate = new OtherMandate(personId, content);
        otherMandates.persistAndFlush(mandate);
        return mandate;
    }

    public OtherMandate end(UUID personId, UUID otherMandateId, LocalDate lastDay) {
        OtherMandate mandate = otherMandate(personId, otherMandateId);
        if (lastDay.isBefore(mandate.content().period().start())) {
            throw new InvalidInput(Issue.outOfRange("endsOn", lastDay, "endsOn must not be before the first day"));
        }
        mandate.end(lastDay);
        otherMandates.flush();
        return mandate;
    }

    public List<OtherMandate> otherMandates(UUID personId) {
        requireOwn(personId);
        return otherMandates.of(personId);
    }

    public OtherMandate otherMandate(UUID personId, UUID otherMandateId) {
        requireOwn(personId);
        return otherMandates.of(personId, otherMandateId);
    }

    /** What somebody has elsewhere, for checking a seat. */
    public List<OtherMandateContent> elsewhere(UUID personId) {
        return otherMandates(personId).stream().map(OtherMandate::content).toList();
    }
}
