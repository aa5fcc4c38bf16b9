package org.samenspel.governance.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Directory;
import org.samenspel.directory.Successions;
import org.samenspel.directory.Unassigned;
import org.samenspel.documents.DocumentAccess;
import org.samenspel.documents.DocumentDays;
import org.samenspel.governance.agreement.AgreementService;
import org.samenspel.governance.agreement.PartyTime;
import org.samenspel.governance.agreement.SeatTimes;
import org.samenspel.governance.plan.PlanService;
import org.samenspel.governance.rule.CompositionRule;
import org.samenspel.governance.rule.Criterion;
import org.samenspel.security.Caller;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Representation;
import org.samenspel.security.Role;
import org.samenspel.values.Period;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;
import org.samenspel.web.persistence.Withdrawal;

/** What callers do with bodies, as far as they may. */
@ApplicationScoped
@Transactional
public class BodyService {

    private static final Logger LOG = Logger.getLogger(BodyService.class);
    private static final String OF_BODY = "bodyId in (select b.id from Body b where ";

    private final Bodies bodies;
    private final AgreementService agreements;
    private final PlanService plans;
    private final Directory directory;
    private final CurrentCaller caller;
    private final Clock clock;

    BodyService(
            Bodies bodies,
            AgreementService agreements,
            PlanService plans,
            Directory directory,
            CurrentCaller caller,
            Clock clock) {
        this.bodies = bodies;
        this.agreements = agreements;
        this.plans = plans;
        this.directory = directory;
        this.caller = caller;
        this.clock = clock;
    }

    /** Those that the caller sees. */
    public Rows<Body> list(BodyFilter filter, Slice slice) {
        Condition seen = Bodies.seen(caller.get().organizations(), today());
        return bodies.visible(seen, filter, directory.unassignedOf(filter.unassignedOf()), slice);
    }

    /** @throws NotFound also when the caller may not know that the body exists */
    public Body visible(UUID id) {
        return seen(bodies.findByIdOptional(id), id);
    }

    /** A body that the caller acts for, locked; one that it sees and another party set up is answered 403. */
    public Body ownToChange(UUID id) {
        return own(seen(bodies.lock(id), id));
    }

    /** What the other features know of a body that the caller's own organization runs; another one is answered 403. */
    public BodyScope readableScope(UUID id) {
        Body body = visible(id);
        return isRun(body) ? body.scope() : own(body).scope();
    }

    /** The same of a body that the caller acts for. */
    public BodyScope ownScope(UUID id) {
        return own(visible(id)).scope();
    }

    /** The same, of a body that a property of the input names, locked. */
    public BodyScope lockedScope(UUID id) {
        return own(named(id)).scope();
    }

    /** The same of a body that the caller sees, for what it may change in it by another right. */
    public BodyScope lockedVisibleScope(UUID id) {
        return named(id).scope();
    }

    /** Those of an agreement, whoever runs them, locked. */
    public List<BodyScope> lockedOf(UUID agreementId) {
        return bodies.of(agreementId).stream().map(Body::id).map(this::locked).toList();
    }

    /** The same for a seat in it, which each party to an agreement, also one that left, gives in the bodies of that agreement. */
    public BodyScope lockedScopeOfSeat(UUID id) {
        Body body = named(id);
        return (isOfParty(body) ? body : own(body)).scope();
    }

    /** Whether the caller acts for an organization in the matter of a body. */
    public boolean actsFor(UUID organization, UUID id) {
        return caller.get().actsFor(organization, visible(id).matter());
    }

    private boolean isOfParty(Body body) {
        return body.agreementId().stream()
                .flatMap(agreement -> agreements.partiesOf(agreement).stream())
                .anyMatch(party -> caller.get().actsFor(party.organizationId(), body.matter()));
    }

    /** When an organization gives seats in a body: by its agreement, or always in a body of one organization. */
    public List<PartyTime> seatTimesOf(UUID bodyId, UUID organization, boolean withVote, Successions successions) {
        return agreementOf(bodyId)
                .map(agreement -> agreements.seatTimesOf(agreement, organization, withVote, successions))
                .orElseGet(() -> List.of(PartyTime.of(organization, null, null)));
    }

    /** When the caller does in a body of an agreement; empty for a body of one organization, whose own people it seats always. */
    public Optional<SeatTimes> seatTimesOfCaller(BodyScope body, boolean withVote) {
        return Optional.ofNullable(body.agreementId())
                .map(agreement -> agreements.seatTimesOf(agreement, caller.get(), withVote, successions()));
    }

    /** Whether an organization is one of those whose body it is on a day: a party, who goes on for one, or who keeps the agreement. */
    public boolean takesPart(UUID bodyId, UUID organization, LocalDate day) {
        return agreementOf(bodyId)
                .map(agreement -> agreements.takesPart(agreement, organization, day, successions()))
                .orElse(true);
    }

    /** The same of who signed the agreement, as is known now, or keeps it where that is enough. */
    public boolean isBound(UUID bodyId, UUID organization, LocalDate day, boolean orKeeps, Successions successions) {
        return agreementOf(bodyId)
                .map(agreement -> agreements.isBound(agreement, organization, day, orKeeps, successions))
                .orElse(true);
    }

    private Optional<UUID> agreementOf(UUID bodyId) {
        return bodies.findByIdOptional(bodyId).flatMap(Body::agreementId);
    }

    /** Reads bodies, and the parties to their agreements, at once: what asks for each of them afterwards finds them read. */
    public void readWithParties(Set<UUID> ids) {
        agreements.readWithParties(bodies.all(ids).stream()
                .flatMap(body -> body.agreementId().stream())
                .collect(Collectors.toSet()));
    }

    /** Who goes on for whom, as is known now. */
    public Successions successions() {
        return directory.successions();
    }

    /** What the other features know of a body, locked, whoever runs it. */
    public BodyScope locked(UUID id) {
        return bodies.lock(id).orElseThrow(() -> new NotFound("body", id)).scope();
    }

    /**
     * For things that have a body and a day: those that the caller sees.
     *
     * @param thing the entity
     * @param day its property that says the day
     */
    public Condition ofVisibleBody(String thing, String day) {
        return Bodies.thingsSeen(thing, day, caller.get().organizations(), today());
    }

    /**
     * For things that have a body and are named by somebody: those whose body the caller's own organization runs, and those that
     * it named itself.
     *
     * @param unassignedOf and of this one, which was divided, and named for none of its successors; null means any
     */
    public Condition ofOwnBodyOrNamed(@Nullable UUID unassignedOf) {
        Unassigned unassigned = directory.unassignedOf(unassignedOf);
        return Condition.where(
                        "(" + OF_BODY + Bodies.RUN + ") or namedById in :organizations)",
                        caller.get().organizations())
                .and(OF_BODY + "b.organizationId in :owners)", unassigned.owners())
                .and(OF_BODY + Bodies.MATTER + " not in :named)", unassigned.named());
    }

    /** What the caller sees of a body; empty when it may not know that it exists. */
    public Optional<Sight> sightOf(UUID id) {
        return bodies.findByIdOptional(id).flatMap(this::sightOf);
    }

    /**
     * What the caller may do with documents of these kinds, of a body or of what belongs to it; empty when it may not know of the
     * body.
     */
    public Optional<DocumentAccess> documents(UUID id, Set<String> kinds) {
        return bodies.findByIdOptional(id)
                .flatMap(body -> sightOf(body).map(sight -> {
                    boolean adds = caller.get().has(Role.GOVERNANCE_SECRETARY, Role.NETWORK_COORDINATOR) && acts(body);
                    return new DocumentAccess(
                            body.organizationId(), kinds, adds ? kinds : Set.of(), DocumentDays.until(sight.until()));
                }));
    }

    /**
     * Until the transaction ends nobody withdraws it.
     *
     * @throws RuleViolation {@code bodyWithdrawn} of one that was set up by mistake
     */
    public void requireThere(UUID id) {
        bodies.hold(id).orElseThrow(() -> new NotFound("body", id)).requireNotWithdrawn();
    }

    /** Whether the caller's own organization runs the body: it set it up, or keeps the agreement whose body it is. */
    public boolean isOwn(UUID id) {
        return bodies.findByIdOptional(id).filter(this::isRun).isPresent();
    }

    /** Those that the caller's own organization runs. */
    public List<BodyScope> own() {
        return bodies.runBy(caller.get().organizations()).stream()
                .map(Body::scope)
                .toList();
    }

    /** The plans and arrangements that belong to the agreement whose body it is; none for a body of one organization. */
    public Set<UUID> subjectsOf(BodyScope body) {
        UUID agreement = body.agreementId();
        Set<UUID> subjects = new HashSet<>(plans.of(agreement));
        if (agreement != null) {
            subjects.addAll(agreements.arrangementsOf(agreement));
        }
        return Set.copyOf(subjects);
    }

    /** The term of the agreement whose body it is, or as it binds anybody; empty for a body of one organization. */
    public Optional<Period> termOf(BodyScope body, boolean asBound) {
        return Optional.ofNullable(body.agreementId()).flatMap(id -> agreements.termOf(id, asBound));
    }

    /** Who may decide what among the bodies of the organization or agreement of this one. */
    public Competences competencesBeside(BodyScope body) {
        Successions successions = successions();
        return new Competences(
                bodies.setUpBy(successions.tiedTo(body.organizationId())).stream()
                        .map(Body::scope)
                        .filter(other -> Objects.equals(other.agreementId(), body.agreementId()))
                        .toList(),
                successions);
    }

    /** Sets up a body of the caller's organization, or of an agreement that it keeps or is party to. */
    public Body add(String code, @Nullable UUID agreementId, BodyContent content) {
        if (agreementId != null) {
            requireRuns(agreementId, code);
        }
        var body = new Body(caller.get().organization(), code, agreementId, content);
        own(body);
        bodies.persistAndFlush(body);
        return body;
    }

    /** @param saysEarlier whether the caller says which statutes were there before, be it as they are known */
    public void change(Body body, BodyContent content, boolean saysEarlier) {
        if (saysEarlier) {
            body.changeWithEarlierStatutes(content);
        } else {
            body.change(content);
        }
        bodies.flush();
    }

    /** Takes back one that was set up by mistake. */
    public void withdraw(UUID id, String reason) {
        Body mistake = ownToChange(id);
        mistake.withdraw(new Withdrawal(today(), reason));
        bodies.flush();
        LOG.infof("fact=body.withdrawn body=%s version=%d", mistake.id(), mistake.version());
    }

    /**
     * The organizations that are one with this one today: a successor counts the members of those it goes on for with its own; what
     * was divided counts alone.
     */
    public Set<UUID> countedWith(UUID organization) {
        Representation representation = caller.get().representation();
        if (!representation.acts() || representation.divided().containsKey(organization)) {
            return Set.of(organization);
        }
        Set<UUID> one = new HashSet<>(representation.predecessors());
        one.add(representation.organization());
        return one;
    }

    /** What the rules of that day of the bodies of these organizations ask about people themselves, each question once. */
    public List<Criterion> personalQuestionsOf(Set<UUID> organizations, LocalDate day) {
        return bodies.setUpBy(organizations).stream()
                .flatMap(body -> body.scope().on(day).content().rules().stream())
                .map(CompositionRule::counts)
                .filter(Criterion::asksAboutPeople)
                .distinct()
                .toList();
    }

    private void requireRuns(UUID agreementId, String code) {
        Caller current = caller.get();
        List<UUID> running = Stream.concat(partiesOf(agreementId), agreements.keeperOf(agreementId).stream())
                .filter(current::belongsTo)
                .toList();
        if (running.isEmpty()) {
            throw new InvalidInput(Issue.referenceNotFound("agreementId", agreementId));
        }
        UUID acting = running.stream()
                .filter(one -> current.actsFor(one, agreementId))
                .findFirst()
                .orElse(running.getFirst());
        current.requireActsFor(acting, agreementId);
        if (!agreements.asksFor(agreementId, code)) {
            throw BodyRule.BODY_NOT_IN_AGREEMENT.brokenBy("code", "Use a code that the agreement names");
        }
    }

    /** Those of today. */
    private Stream<UUID> partiesOf(UUID agreementId) {
        return agreements.partiesOf(agreementId).stream()
                .filter(party -> party.contains(today()))
                .map(PartyTime::organizationId);
    }

    private Body named(UUID id) {
        return bodies.lock(id)
                .filter(body -> sightOf(body).isPresent())
                .map(Body::requireNotWithdrawn)
                .orElseThrow(() -> new InvalidInput(Issue.referenceNotFound("bodyId", id)));
    }

    private Body seen(Optional<Body> body, UUID id) {
        return body.filter(found -> sightOf(found).isPresent()).orElseThrow(() -> new NotFound("body", id));
    }

    private Optional<Sight> sightOf(Body body) {
        Caller current = caller.get();
        if (isRun(body)) {
            return Optional.of(
                    Sight.whole(current.has(Role.GOVERNANCE_SECRETARY, Role.NETWORK_COORDINATOR, Role.AUDITOR)));
        }
        List<PartyTime> times = body.agreementId().map(agreements::partiesOf).orElse(Set.of()).stream()
                .filter(party -> current.belongsTo(party.organizationId()))
                .filter(party -> !party.since().isAfter(today()))
                .toList();
        return times.isEmpty() ? Optional.empty() : Optional.of(Sight.of(times));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private boolean isRun(Body body) {
        Caller current = caller.get();
        return current.belongsTo(body.organizationId())
                || keeperOf(body).filter(current::belongsTo).isPresent();
    }

    private Optional<UUID> keeperOf(Body body) {
        return body.agreementId().flatMap(agreements::keeperOf);
    }

    private Body own(Body body) {
        if (!acts(body)) {
            caller.get().requireActsFor(body.organizationId(), body.matter());
        }
        return body;
    }

    /** Whether the caller acts for who set the body up, or for who keeps the agreement whose body it is. */
    private boolean acts(Body body) {
        return Stream.concat(Stream.of(body.organizationId()), keeperOf(body).stream())
                .anyMatch(keeper -> caller.get().actsFor(keeper, body.matter()));
    }
}
