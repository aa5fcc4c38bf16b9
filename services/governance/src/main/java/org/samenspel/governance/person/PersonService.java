package org.samenspel.governance.person;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.samenspel.privacy.Candidate;
import org.samenspel.privacy.PersonalRecord;
import org.samenspel.privacy.Place;
import org.samenspel.privacy.Restrictions;
import org.samenspel.privacy.SoughtPerson;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;
import org.samenspel.web.persistence.Withdrawal;

/** What callers do with the people of their own organization. */
@ApplicationScoped
@Transactional
public class PersonService {

    /** What records about a person itself are called. */
    public static final String PERSON = "person";

    private static final Logger LOG = Logger.getLogger(PersonService.class);

    private final Persons persons;
    private final OtherMandates otherMandates;
    private final Restrictions restrictions;
    private final CurrentCaller caller;
    private final Clock clock;

    PersonService(
            Persons persons,
            OtherMandates otherMandates,
            Restrictions restrictions,
            CurrentCaller caller,
            Clock clock) {
        this.persons = persons;
        this.otherMandates = otherMandates;
        this.restrictions = restrictions;
        this.caller = caller;
        this.clock = clock;
    }

    /** Those of the caller's organization; those whose entry was a mistake, or the others; without those who are restricted. */
    public Rows<Person> list(boolean withdrawn, Slice slice) {
        return persons.of(caller.get().organizations(), withdrawn, restricted(), slice);
    }

    private Set<UUID> restricted() {
        return restrictions.recordsOf(PERSON);
    }

    /** Whether nobody uses or changes for now what is stored about a person: it is read by its id alone. */
    public boolean isRestricted(UUID id) {
        return restricted().contains(id);
    }

    /** Those of these people who are not. */
    public List<UUID> unrestricted(Collection<UUID> people) {
        Set<UUID> restricted = restricted();
        return people.stream().filter(person -> !restricted.contains(person)).toList();
    }

    /** @throws NotFound also when the person is of another organization */
    public Person visible(UUID id) {
        return persons.findByIdOptional(id)
                .filter(person -> caller.get().belongsTo(person.organizationId()))
                .orElseThrow(() -> new NotFound("person", id));
    }

    /**
     * Goes on only if the caller acts for the person's organization, and the entry was no mistake.
     *
     * @throws RuleViolation {@code personWithdrawn}, {@code personErased}, {@code personalDataRestricted}
     */
    public void requireOwn(UUID id) {
        Person person = visible(id);
        caller.get().requireActsFor(person.organizationId(), id);
        person.requireThere();
        restrictions.requireNoneIn(PERSON, id);
    }

    /** Those of the caller's organization in whose name the text stands, by name; without those who are restricted. */
    public Rows<Person> named(String name, Slice slice) {
        return persons.named(caller.get().organizations(), name, restricted(), slice);
    }

    /**
     * A person of an organization that the caller acts for, locked.
     *
     * @throws RuleViolation {@code personalDataRestricted}
     */
    public Person ownToChange(UUID id) {
        Person person = persons.lock(id)
                .filter(found -> caller.get().belongsTo(found.organizationId()))
                .orElseThrow(() -> new NotFound("person", id));
        caller.get().requireActsFor(person.organizationId(), id);
        restrictions.requireNoneIn(PERSON, id);
        return person;
    }

    public Person add(PersonContent content) {
        var person = new Person(caller.get().organization(), content);
        caller.get().requireActsFor(person.organizationId(), person.id());
        persons.persistAndFlush(person);
        return person;
    }

    public void correct(Person person, PersonContent content) {
        person.correct(content);
        persons.flush();
    }

    /** Takes back an entry that was a mistake. */
    public void withdraw(UUID id, String reason) {
        Person mistake = ownToChange(id);
        mistake.withdraw(new Withdrawal(LocalDate.now(clock), reason));
        persons.flush();
        LOG.infof("fact=person.withdrawn person=%s version=%d", mistake.id(), mistake.version());
    }

    /** Some of those whose name is known, without those who are restricted, whoever asks. */
    public List<UUID> known(Slice slice) {
        return persons.known(restricted(), slice);
    }

    /** One whose name is known, locked, whoever asks; empty while it is restricted, or somebody else works on it. */
    public Optional<PersonScope> lockIfKnown(UUID id) {
        return persons.lockIfFree(Person.class, id)
                .filter(person -> person.erasedOn() == null && !isRestricted(id))
                .map(PersonScope::of);
    }

    /** Forgets who a person is that is locked, and where it is what elsewhere, whoever asks; that it is something there stays. */
    public void erase(UUID id) {
        persons.findById(id).erase(LocalDate.now(clock));
        otherMandates.of(id).forEach(OtherMandate::erase);
        persons.flush();
        LOG.infof("fact=person.erased person=%s", id);
    }

    /** Those of the caller's organization who may be this one, with entries that were a mistake. */
    public List<Candidate> candidates(SoughtPerson sought) {
        return persons.allOf(caller.get().organizations()).stream()
                .map(person -> new Candidate(
                        new Place(PERSON, person.id(), null, null),
                        sought.matches(
                                person.content().displayName(),
                                null,
                                person.content().account()),
                        person.personal().content()))
                .filter(candidate -> !candidate.matched().isEmpty())
                .toList();
    }

    /** What is stored here about one of the caller's organization, for that person; nothing about another one. */
    public List<PersonalRecord> personal(UUID id) {
        return persons.findByIdOptional(id)
                .filter(person -> caller.get().belongsTo(person.organizationId()))
                .map(this::recordsOf)
                .orElse(List.of());
    }

    /** The same, whoever asks. */
    public List<PersonalRecord> stored(UUID id) {
        return persons.findByIdOptional(id).map(this::recordsOf).orElse(List.of());
    }

    /** Whether this is one of the caller's organization of whom it is not forgotten who it is. */
    public boolean isKnown(UUID id) {
        return persons.findByIdOptional(id)
                .filter(person -> caller.get().belongsTo(person.organizationId()))
                .filter(person -> person.erasedOn() == null)
                .isPresent();
    }

    private List<PersonalRecord> recordsOf(Person person) {
        return Stream.concat(
                        Stream.of(person.personal()),
                        otherMandates.of(person.id()).stream().map(OtherMandate::personal))
                .toList();
    }

    /** Who calls, as a person of its organization; empty for a caller that is none. */
    public Optional<UUID> self() {
        return persons.withAccount(caller.get().organizations(), caller.get().subject())
                .map(Person::id);
    }

    /** @throws NotFound if the caller is no person of its organization */
    public UUID requireSelf() {
        return self().orElseThrow(() -> NotFound.ofCaller("person"));
    }

    /** What a member declares itself. */
    public OtherMandate registerOwn(OtherMandateContent content) {
        return keep(requireSelf(), content);
    }

    public OtherMandate register(UUID personId, OtherMandateContent content) {
        requireOwn(personId);
        return keep(personId, content);
    }

    private OtherMandate keep(UUID personId, OtherMandateContent content) {
        var mandate = new OtherMandate(personId, content);
        otherMandates.persistAndFlush(mandate);
        return mandate;
    }

    public OtherMandate end(UUID personId, UUID otherMandateId, LocalDate lastDay) {
        requireOwn(personId);
        OtherMandate mandate = otherMandates.of(personId, otherMandateId);
        mandate.end(lastDay);
        otherMandates.flush();
        return mandate;
    }

    /** Takes back what was entered by mistake. */
    public OtherMandate withdraw(UUID personId, UUID otherMandateId, String reason) {
        requireOwn(personId);
        OtherMandate mandate = otherMandates.of(personId, otherMandateId);
        mandate.withdraw(new Withdrawal(LocalDate.now(clock), reason));
        otherMandates.flush();
        return mandate;
    }

    /** None of one who is restricted: what somebody is elsewhere tells who it is. */
    public List<OtherMandate> otherMandates(UUID personId) {
        visible(personId);
        return isRestricted(personId) ? List.of() : otherMandates.of(personId);
    }

    /** @throws NotFound also while the person is restricted */
    public OtherMandate otherMandate(UUID personId, UUID otherMandateId) {
        return otherMandates(personId).stream()
                .filter(mandate -> mandate.id().equals(otherMandateId))
                .findFirst()
                .orElseThrow(() -> new NotFound("otherMandate", otherMandateId));
    }

    /**
     * What somebody has elsewhere, for giving a seat; the person is locked: nobody withdraws it meanwhile.
     *
     * @throws RuleViolation {@code personWithdrawn}, {@code personErased}, {@code personalDataRestricted}
     */
    public List<OtherMandateContent> elsewhere(UUID personId) {
        Optional<Person> person = persons.lock(personId);
        visible(personId);
        person.ifPresent(Person::requireThere);
        restrictions.requireNoneIn(PERSON, personId);
        return otherMandates.of(Set.of(personId)).stream()
                .map(OtherMandate::content)
                .toList();
    }

    /** The same of many, without those who have nothing, or are restricted. */
    public Map<UUID, List<OtherMandateContent>> elsewhere(Set<UUID> people) {
        Set<UUID> restricted = restricted();
        return otherMandates.of(people).stream()
                .filter(mandate -> !restricted.contains(mandate.personId()))
                .collect(groupingBy(OtherMandate::personId, mapping(OtherMandate::content, toList())));
    }
}
