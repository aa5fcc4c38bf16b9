package org.samenspel.partners.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Directory;
import org.samenspel.directory.Successions;
import org.samenspel.security.Caller;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Role;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotAllowed;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** What callers and other features do with agreements, as far as they may. */
@ApplicationScoped
@Transactional
public class AgreementService {

    /** How far one may look ahead: a term without an end has windows and renewals without end. */
    private static final int FURTHEST_YEARS = 100;

    private final Agreements agreements;
    private final BodyDecisions decisions;
    private final Directory directory;
    private final AgreementPublisher publisher;
    private final CurrentCaller caller;
    private final Clock clock;

    AgreementService(
            Agreements agreements,
            BodyDecisions decisions,
            Directory directory,
            AgreementPublisher publisher,
            CurrentCaller caller,
            Clock clock) {
        this.agreements = agreements;
        this.decisions = decisions;
        this.directory = directory;
        this.publisher = publisher;
        this.caller = caller;
        this.clock = clock;
    }

    public Rows<Agreement> list(AgreementFilter filter, Slice slice) {
        UUID party = filter.partyId();
        Set<UUID> parties = party == null ? null : successions().on(today()).withThoseBefore(party);
        return agreements.visible(
                caller.get(),
                filter,
                parties,
                directory.unassignedOf(filter.unassignedOf()),
                when(filter, parties),
                slice);
    }

    /** Who left an agreement finds it as it was on its last day, and who came in later as it was on its first one. */
    private When when(AgreementFilter filter, @Nullable Set<UUID> parties) {
        LocalDate day = filter.asOf() == null ? today() : filter.asOf();
        Set<Agreement> limited = new HashSet<>(filter.dependsOnDay() ? agreements.limitedFor(caller.get()) : List.of());
        if (filter.asksForNoticeFrom(day, today())) {
            limited.addAll(agreements.renewedFor(caller.get(), filter, parties));
        }
        return new When(
                day,
                today(),
                limited.stream().map(Agreement::id).toList(),
                limited.stream()
                        .filter(agreement -> filter.fits(seenOn(agreement, day), day))
                        .filter(agreement -> filter.fits(seenOn(agreement, today()), parties))
                        .map(Agreement::id)
                        .toList());
    }

    /** Where the caller sees it stand when it asks for a day. */
    private Standing seenOn(Agreement agreement, LocalDate day) {
        return agreement.on(listedDay(agreement, day), successions());
    }

    /** A draft of the caller's organization. */
    Agreement begin(AgreementContent content) {
        Agreement draft = new Agreement(caller.get().organization(), content);
        caller.get().requireActsFor(draft.ownerId(), draft.id());
        return draft;
    }

    boolean isKeptByCaller(Agreement agreement) {
        return caller.get().actsFor(agreement.ownerId(), agreement.id());
    }

    public Agreement visible(UUID id) {
        return agreements.visible(id, caller.get());
    }

    /** Whether the caller may know of it; what is not there, nobody knows of. */
    public boolean isVisible(UUID id) {
        return seen(id).isPresent();
    }

    /**
     * Until the transaction ends nobody deletes it.
     *
     * @throws NotFound if it was a draft that is gone
     */
    public void requireThere(UUID id) {
        agreements.hold(id).orElseThrow(() -> new NotFound("agreement", id));
    }

    Optional<Agreement> seen(UUID id) {
        return agreements.findByIdOptional(id).filter(agreement -> agreement.visibleTo(caller.get()));
    }

    /** Whether any agreement names this organization, whoever asks. */
    public boolean name(UUID organization) {
        return agreements.name(organization);
    }

    /** Where it stands today. */
    Standing standing(Agreement agreement) {
        return agreement.on(today(), successions());
    }

    /** Its last day once it is over, whoever asks; of one that was dropped, the day on which it was. */
    public Optional<LocalDate> endedOn(UUID id) {
        return agreements.findByIdOptional(id).flatMap(this::lastDay);
    }

    /** The same of one that is read already. */
    Optional<LocalDate> lastDay(Agreement agreement) {
        Standing now = standing(agreement);
        return switch (now.state()) {
            case ENDED -> Optional.ofNullable(now.endsOn());
            case DROPPED -> Optional.ofNullable(agreement.facts().day(Fact.Kind.DROP));
            case DRAFT, PROPOSED, SIGNED, ACTIVE -> Optional.empty();
        };
    }

    /** An agreement that the caller acts for as its owner, which nobody else changes until the transaction ends. */
    public Agreement ownToChange(UUID id) {
        Agreement agreement = agreements.visibleToChange(id, caller.get());
        requireKeeps(agreement);
        return agreement;
    }

    private void requireKeeps(Agreement agreement) {
        if (!isKeptByCaller(agreement)) {
            throw new NotAllowed("Whoever keeps the agreement does this");
        }
    }

    /** The same for whoever acts for this party: the party itself, or the owner that records what the party did. */
    public Agreement toChangeFor(UUID party, UUID id) {
        Agreement agreement = agreements.visibleToChange(id, caller.get());
        requireRecords(party, agreement);
        return agreement;
    }

    private void requireRecords(UUID party, Agreement agreement) {
        Caller current = caller.get();
        boolean records = current.actsFor(agreement.ownerId(), agreement.id())
                && current.has(Role.PARTNER_MANAGER, Role.NETWORK_COORDINATOR);
        if (!records && !current.actsFor(party, agreement.id())) {
            throw new NotAllowed("A party, or the successor that the agreement is named for, says what it did itself;"
                    + " what another one did, whoever keeps the agreement records");
        }
    }

    /** The same for whoever may withdraw a fact: who may record it. A proposal is taken back as a whole. */
    public Agreement toWithdraw(UUID factId, UUID id) {
        Agreement agreement = agreements.visibleToChange(id, caller.get());
        Fact fact = agreement.facts().one(factId);
        if (fact.kind() == Fact.Kind.PROPOSAL) {
            throw new NotFound("fact", factId);
        }
        if (fact.kind().isOfOwner()) {
            requireKeeps(agreement);
        } else {
            requireRecords(fact.organizationId(), agreement);
        }
        return agreement;
    }

    /** The same for whoever may take an amendment back. */
    public Agreement toTakeBack(UUID amendmentId, UUID id) {
        Agreement agreement = agreements.visibleToChange(id, caller.get());
        requireRecords(agreement.amendments().one(amendmentId).proposedById(), agreement);
        return agreement;
    }

    /**
     * Goes on if the caller is a party today, or asked to be one, and where it never was.
     *
     * @throws RuleViolation {@code notAParty} if it left, or if the others went on without it
     */
    void requireStillParty(Agreement agreement) {
        agreement.deeds(today(), successions()).requireStillParty(caller.get().organization());
    }

    /** @throws RuleViolation {@code notAParty}, with since when, if the others of an agreement went on without this party */
    public void requireNotExcluded(UUID party, UUID id) {
        agreements
                .findByIdOptional(id)
                .ifPresent(agreement -> agreement
                        .deeds(today(), successions())
                        .requireNotExcluded(successions().on(today()).of(party)));
    }

    /** What other features may know of an agreement that the caller sees. */
    public AgreementScope scope(UUID id) {
        Agreement agreement = visible(id);
        return agreement.scope(readingDay(agreement, null), successions());
    }

    /** The same as it was known on a day. */
    public AgreementScope scope(UUID id, LocalDate day) {
        return visible(id).scope(day, successions());
    }

    /** The same of one that the caller acts for as its owner, and changes. */
    public AgreementScope scopeToChange(UUID id) {
        return scoped(ownToChange(id));
    }

    /** The same of one in which the caller acts for this party, and changes something. */
    public AgreementScope scopeToChangeFor(UUID party, UUID id) {
        return scoped(toChangeFor(party, id));
    }

    /** What other features may know of an agreement, whoever asks. */
    public Optional<AgreementScope> find(UUID id) {
        return agreements.findByIdOptional(id).map(this::scoped);
    }

    /** The same, while nobody else changes the agreement until the transaction ends. */
    public Optional<AgreementScope> lock(UUID id) {
        return agreements.lock(id).map(this::scoped);
    }

    /**
     * The day on which the caller reads an agreement: what it asks for, or its first day as a party before that, and its last one after
     * it.
     *
     * @throws InvalidInput more than a hundred years ahead
     */
    public LocalDate readingDay(Agreement agreement, @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? today() : asOf;
        LocalDate furthest = today().plusYears(FURTHEST_YEARS);
        if (day.isAfter(furthest)) {
            throw new InvalidInput(
                    new Issue("query", "asOf", asOf, "asOf must not be after " + furthest, Issue.OUT_OF_RANGE));
        }
        return listedDay(agreement, day);
    }

    /** What the caller sees of an agreement on a day; today when none is given. */
    public Sight sightOf(Agreement agreement, @Nullable LocalDate asOf) {
        LocalDate day = readingDay(agreement, asOf);
        UUID parent = agreement.parentAgreementId();
        return new Sight(
                day,
                parent != null && isVisible(parent) ? parent : null,
                earlyDecisionsOf(agreement, day),
                Reading.exclusion(caller.get(), agreement.excluded(today()), day));
    }

    /** The same of an agreement that another feature shows something of. */
    public LocalDate readingDay(UUID id, @Nullable LocalDate asOf) {
        return readingDay(visible(id), asOf);
    }

    /** The same in a list, of however far ahead. */
    public LocalDate listedDay(Agreement agreement, @Nullable LocalDate asOf) {
        return reading(agreement).on(asOf == null ? today() : asOf);
    }

    /** What was done, as far as the caller sees it. */
    public List<Fact> factsOf(Agreement agreement) {
        Reading reading = reading(agreement);
        return agreement.facts().list().stream()
                .filter(fact -> !fact.day().isAfter(today()))
                .filter(fact -> reading.shows(fact, caller.get(), agreement.excluded(today())))
                .toList();
    }

    /** Decisions by which nobody approves, as far as the caller sees them: those of its bodies, and all if it keeps the agreement. */
    private List<BodyDecision> earlyDecisionsOf(Agreement agreement, LocalDate day) {
        return decisions.on(agreement, successions()).stream()
                .filter(decision -> !decision.takenOn().isAfter(day) && !agreement.isApprovedBy(decision))
                .filter(decision -> caller.get().belongsTo(agreement.ownerId()) || isOfCaller(decision))
                .toList();
    }

    /** Of a body of its own, or of a joint one of an agreement to which it was a party then. */
    private boolean isOfCaller(BodyDecision decision) {
        UUID framework = decision.frameworkId();
        return framework == null
                ? caller.get().belongsTo(decision.organizationId())
                : seen(framework)
                        .filter(joint -> reading(joint).contains(decision.takenOn()))
                        .isPresent();
    }

    /** The amendments as they stand, and those that were taken back, as far as the caller sees them. */
    public Amendments amendmentsOf(Agreement agreement) {
        Reading reading = reading(agreement);
        Amendments all = agreement.amendmentsKnownOn(readingDay(agreement, null), successions());
        return new Amendments(all.list().stream()
                .filter(reading::shows)
                .sorted(Comparator.comparing(Amendment::id))
                .toList());
    }

    /**
     * What hangs on agreements that the caller sees today and did not leave.
     *
     * @param id the agreement's in a query of another feature
     */
    public Condition ofPresent(String id) {
        Caller current = caller.get();
        List<UUID> left = agreements.limitedFor(current).stream()
                .filter(agreement -> listedDay(agreement, null).isBefore(today()))
                .map(Agreement::id)
                .toList();
        return agreements.visible(id, current).and(id + " not in :left", left);
    }

    /** The days on which the caller sees an agreement, for another feature that shows something of it. */
    public Reading readingOf(UUID id) {
        return reading(visible(id));
    }

    /** The days on which the caller is a party. */
    Reading membership(Agreement agreement) {
        return agreement.membershipOf(caller.get(), today(), successions());
    }

    private Reading reading(Agreement agreement) {
        return agreement.readingOf(caller.get(), today(), successions());
    }

    private AgreementScope scoped(Agreement agreement) {
        return agreement.scope(today(), successions());
    }

    /** That the caller takes something back today. */
    public Withdrawal withdrawal(String reason) {
        return new Withdrawal(caller.get().organization(), today(), reason);
    }

    /** Of a party that is divided, the successor that calls: the one that the agreement is named for. */
    UUID actor(UUID party, UUID id, LocalDate day) {
        boolean divided = !successions().on(day).of(party).acts();
        return divided && caller.get().actsFor(party, id) ? caller.get().organization() : party;
    }

    /** Who goes on for whom. */
    public Successions successions() {
        return directory.successions();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
