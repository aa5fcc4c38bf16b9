package org.samenspel.governance.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.samenspel.directory.SuccessionChanged;
import org.samenspel.directory.Successions;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.governance.agreement.PartyTime;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.body.BodyService;
import org.samenspel.governance.mandate.MandateEvent.MandateAdjusted;
import org.samenspel.governance.mandate.MandateEvent.MandateEnded;
import org.samenspel.governance.mandate.MandateEvent.MandateGiven;
import org.samenspel.governance.mandate.MandateEvent.MandateWithdrawn;
import org.samenspel.governance.person.OtherMandateContent;
import org.samenspel.governance.person.PersonService;
import org.samenspel.privacy.PersonalRecord;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;
import org.samenspel.web.persistence.Withdrawal;

/** Gives and ends mandates. */
@ApplicationScoped
@Transactional
public class MandateService {

    private static final Logger LOG = Logger.getLogger(MandateService.class);

    private final Mandates mandates;
    private final BodyService bodies;
    private final PersonService people;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Clock clock;

    MandateService(
            Mandates mandates,
            BodyService bodies,
            PersonService people,
            CurrentCaller caller,
            Outbox outbox,
            Clock clock) {
        this.mandates = mandates;
        this.bodies = bodies;
        this.people = people;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Those in bodies that the caller's own organization runs, and those that it gave in bodies of its agreements. */
    public Rows<Mandate> list(MandateFilter filter, Slice slice) {
        LocalDate day = filter.date();
        Set<UUID> seated = day == null ? Set.of() : seatedByAgreement(filter, day);
        return mandates.list(bodies.ofOwnBodyOrNamed(filter.unassignedOf()), filter, seated, slice);
    }

    /** Who of those asked for has a seat on a day by whoever is party, or goes on for one, on that day. */
    private Set<UUID> seatedByAgreement(MandateFilter filter, LocalDate day) {
        Successions successions = bodies.successions();
        List<Mandate> given = mandates.ofAgreements(bodies.ofOwnBodyOrNamed(filter.unassignedOf()), filter);
        bodies.readWithParties(given.stream().map(Mandate::bodyId).collect(Collectors.toSet()));
        return given.stream()
                .filter(mandate -> sittings(mandate, successions)
                        .anyMatch(sitting -> sitting.served().contains(day)))
                .map(Mandate::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws NotFound also when the mandate was given by another organization in a body of another one */
    public Mandate visible(UUID id) {
        return seen(mandates.findByIdOptional(id), id);
    }

    /**
     * A mandate that the caller gave, or one in a body that it acts for, locked. Its body is locked first, as it is by whoever tells of
     * the seats of a body.
     */
    public Mandate ownToChange(UUID id) {
        mandates.bodyOf(id).ifPresent(bodies::locked);
        Mandate mandate = seen(mandates.lock(id), id);
        if (!bodies.actsFor(mandate.namedById(), mandate.bodyId())) {
            bodies.ownScope(mandate.bodyId());
        }
        return mandate;
    }

    /** Who has a seat in a body on a day. */
    public Seated seatedOn(UUID bodyId, LocalDate day) {
        return Seated.on(day, sittingsIn(bodyId));
    }

    /** Who ever had a seat in a body. */
    public Membership of(UUID bodyId) {
        return new Membership(sittingsIn(bodyId));
    }

    /** Who ever had a seat in a body of these organizations themselves. */
    public Membership of(Set<UUID> organizations) {
        return new Membership(sittings(mandates.inBodiesOf(organizations)));
    }

    /** Whether who calls had a seat in a body on a day, or has one today. */
    public boolean readsAsMember(UUID bodyId, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        return people.self().map(mandates::of).map(this::sittings).orElse(List.of()).stream()
                .anyMatch(sitting -> sitting.bodyId().equals(bodyId) && sitting.reads(day, today));
    }

    /** How many mandates in a body stand. */
    public int standingIn(UUID bodyId) {
        return mandates.inBody(bodyId).size();
    }

    /** How many mandates of a person stand. */
    public int standingOf(UUID personId) {
        return mandates.of(personId).size();
    }

    /** The last day on which a person has or had a seat, far away for one without an end; empty of whom nobody ever gave one. */
    public Optional<LocalDate> lastDayOf(UUID personId) {
        return mandates.of(personId).stream().map(this::lastDay).max(Comparator.naturalOrder());
    }

    /** Of one whose party never took part, so that nobody had the seat, the day from which it was given. */
    private LocalDate lastDay(Mandate mandate) {
        return sittings(mandate, bodies.successions())
                .map(sitting -> Objects.requireNonNullElse(sitting.served().end(), LocalDate.MAX))
                .max(Comparator.naturalOrder())
                .orElse(mandate.terms().period().start());
    }

    /** All mandates that a person was ever given, for that person. */
    public List<PersonalRecord> personal(UUID personId) {
        return mandates.everGivenTo(personId).stream().map(Mandate::personal).toList();
    }

    /** The bodies in which a person was ever given a mandate, be it by mistake. */
    public Set<UUID> bodiesOf(UUID personId) {
        return mandates.bodiesOf(personId);
    }

    /** Every seat that somebody ever had in a body. */
    public List<Sitting> sittingsIn(UUID bodyId) {
        return sittings(mandates.inBody(bodyId));
    }

    private List<Sitting> sittings(List<Mandate> given) {
        Successions successions = bodies.successions();
        return given.stream().flatMap(mandate -> sittings(mandate, successions)).toList();
    }

    private Stream<Sitting> sittings(Mandate mandate, Successions successions) {
        return mandate.sittings(seatTimes(mandate, successions));
    }

    private List<PartyTime> seatTimes(Mandate mandate, Successions successions) {
        boolean votes = mandate.terms().role().votes();
        return bodies.seatTimesOf(mandate.bodyId(), mandate.namedById(), votes, successions);
    }

    /**
     * The days that were said of seats in a body on which who named the person is no party to the agreement, so that nobody has them, or
     * did not sign it.
     */
    public List<Sitting> unseatedIn(UUID bodyId) {
        Successions successions = bodies.successions();
        return mandates.inBody(bodyId).stream()
                .flatMap(mandate -> mandate.unseated(boundTimes(mandate, successions)))
                .toList();
    }

    /** Who keeps the agreement gives a seat with a vote as the party that it is. */
    private List<PartyTime> boundTimes(Mandate mandate, Successions successions) {
        boolean orKeeps = !mandate.terms().role().votes();
        return seatTimes(mandate, successions).stream()
                .filter(time ->
                        bodies.isBound(mandate.bodyId(), mandate.namedById(), time.since(), orKeeps, successions))
                .toList();
    }

    /** @throws NotFound if who calls is no person of its organization */
    public UUID requireSelf() {
        return people.requireSelf();
    }

    /**
     * Gives a person of the caller's organization a seat in a body; in one of an agreement each party names its own people (article
     * 6 §2 of the VVSG agreement), and who goes on for a party names those of days before in the name of that party. The body is locked: two mandates can't take its last seat.
     */
    public Mandate give(UUID bodyId, UUID personId, MandateTerms terms) {
        List<OtherMandateContent> elsewhere = elsewhere(personId);
        BodyScope body = bodies.lockedScopeOfSeat(bodyId);
        UUID namedBy = bodies.seatTimesOfCaller(body, terms.role().votes())
                .map(seats -> new Naming(seats).by(terms.period()))
                .orElse(caller.get().organization());
        new SeatPolicy(body.content(), sittingsIn(bodyId)).check(personId, terms.period(), elsewhere);
        var mandate = new Mandate(bodyId, personId, namedBy, terms);
        mandates.persistAndFlush(mandate);
        outbox.add(MandateGiven.of(mandate, body, seatsTaken(bodyId)));
        LOG.infof("fact=mandate.given mandate=%s body=%s", mandate.id(), bodyId);
        return mandate;
    }

    /** The body is locked: what is told of its seats is told in the order in which they change. */
    public void end(Mandate mandate, EarlyEnd end) {
        BodyScope body = bodies.lockedVisibleScope(mandate.bodyId());
        mandate.end(end);
        mandates.flush();
        outbox.add(MandateEnded.of(mandate, end.endedOn(), body, seatsTaken(body.id())));
        LOG.infof("fact=mandate.ended mandate=%s body=%s", mandate.id(), mandate.bodyId());
    }

    /**
     * Others are told again of the seats that something cuts or brings back: a party's last day that becomes known, or that turns out
     * to be another one.
     *
     * @param change what is learned of the agreement
     */
    public void retell(UUID agreementId, Runnable change) {
        List<BodyScope> ofAgreement = bodies.lockedOf(agreementId);
        Map<Mandate, Set<Sitting>> before = ofAgreement.stream()
                .flatMap(body -> mandates.inBody(body.id()).stream())
                .collect(Collectors.toMap(Function.identity(), this::sittingsOf));
        change.run();
        ofAgreement.forEach(body -> before.keySet().stream()
                .filter(mandate -> mandate.bodyId().equals(body.id()))
                .filter(mandate -> !sittingsOf(mandate).equals(before.get(mandate)))
                .forEach(mandate -> tellAgain(mandate, body)));
    }

    /** The same for the seats that a merger, or one that is taken back, cuts or brings back: those of who goes on for a party. */
    void onSuccession(@Observes SuccessionChanged change) {
        List<Mandate> given = mandates.inBodiesOfAgreementsBy(change.concerned());
        bodies.readWithParties(given.stream().map(Mandate::bodyId).collect(Collectors.toSet()));
        given.stream()
                .filter(mandate -> !sittings(mandate, change.before())
                        .toList()
                        .equals(sittings(mandate, change.after()).toList()))
                .forEach(mandate -> tellAgain(mandate, bodies.locked(mandate.bodyId())));
    }

    /**
     * Others are told again of the seats of a body once its statutes say another number of them, be it for days that have passed.
     *
     * @param before the body as it was told
     */
    public void retell(BodyScope before) {
        BodyScope now = bodies.locked(before.id());
        if (!BodySize.of(now.content()).equals(BodySize.of(before.content()))) {
            mandates.inBody(now.id()).stream().findFirst().ifPresent(mandate -> tellAgain(mandate, now));
        }
    }

    private void tellAgain(Mandate mandate, BodyScope body) {
        mandates.touch(mandate);
        outbox.add(MandateAdjusted.of(mandate, body, seatsTaken(body.id())));
        LOG.infof("fact=mandate.adjusted mandate=%s body=%s", mandate.id(), body.id());
    }

    private Set<Sitting> sittingsOf(Mandate mandate) {
        return Set.copyOf(sittings(List.of(mandate)));
    }

    private List<SeatsTaken> seatsTaken(UUID bodyId) {
        return SeatsTaken.of(sittingsIn(bodyId));
    }

    /** Takes back what was given by mistake. */
    public void withdraw(Mandate mandate, String reason) {
        BodyScope body = bodies.lockedVisibleScope(mandate.bodyId());
        mandate.withdraw(new Withdrawal(LocalDate.now(clock), reason));
        mandates.flush();
        outbox.add(MandateWithdrawn.of(mandate, body, seatsTaken(body.id())));
        LOG.infof("fact=mandate.withdrawn mandate=%s body=%s", mandate.id(), mandate.bodyId());
    }

    private Mandate seen(Optional<Mandate> mandate, UUID id) {
        return mandate.filter(found -> caller.get().belongsTo(found.namedById()) || bodies.isOwn(found.bodyId()))
                .orElseThrow(() -> new NotFound("mandate", id));
    }

    private List<OtherMandateContent> elsewhere(UUID personId) {
        try {
            return people.elsewhere(personId);
        } catch (NotFound _) {
            throw new InvalidInput(Issue.referenceNotFound("personId", personId));
        }
    }
}
