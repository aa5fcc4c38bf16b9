package org.samenspel.governance.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.samenspel.directory.Directory;
import org.samenspel.directory.Successions;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.body.BodyService;
import org.samenspel.governance.mandate.MandateService;
import org.samenspel.governance.mandate.Seated;
import org.samenspel.governance.mandate.Sitting;
import org.samenspel.governance.meeting.MeetingEvent.MeetingCancelled;
import org.samenspel.privacy.PersonalRecord;
import org.samenspel.values.Period;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;

/** What callers do with meetings, as far as they may. */
@ApplicationScoped
@Transactional
public class MeetingService {

    private static final Logger LOG = Logger.getLogger(MeetingService.class);

    private final Meetings meetings;
    private final BodyService bodies;
    private final MandateService mandates;
    private final Outbox outbox;
    private final Directory directory;
    private final Clock clock;

    MeetingService(
            Meetings meetings,
            BodyService bodies,
            MandateService mandates,
            Outbox outbox,
            Directory directory,
            Clock clock) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.mandates = mandates;
        this.outbox = outbox;
        this.directory = directory;
        this.clock = clock;
    }

    /** @throws NotFound also when the caller may not know that the meeting exists */
    public Meeting visible(UUID id) {
        return seen(meetings.findByIdOptional(id), id);
    }

    /** A meeting of a body that the caller acts for, locked. */
    public Meeting ownToChange(UUID id) {
        Meeting meeting = seen(meetings.lock(id), id);
        bodies.ownScope(meeting.bodyId());
        return meeting;
    }

    /** What decisions know of a meeting, for an item of its agenda; the meeting is locked. */
    public MeetingScope lockedScope(UUID id, String item) {
        Meeting meeting = ownToChange(id);
        return scope(meeting, meeting.item(item));
    }

    /** The same of a meeting of a body for an item, to look at. */
    public Optional<MeetingScope> scopeIn(BodyScope body, UUID id, String item, List<Sitting> sittings) {
        return meetings.findByIdOptional(id)
                .map(meeting -> scope(meeting, body, Seated.on(meeting.date(), sittings), meeting.item(item)));
    }

    /** The same of the meeting that one was planned as the second of, for its item about the same subject if it has one. */
    public Optional<MeetingScope> firstOf(MeetingScope second) {
        Optional<Subject> subject = second.item().map(AgendaItem::subject);
        return Optional.ofNullable(second.secondOf())
                .flatMap(meetings::findByIdOptional)
                .map(first -> scope(
                        first,
                        first.content().agenda().stream()
                                .filter(item -> subject.equals(Optional.of(item.subject())))
                                .findFirst()));
    }

    /** Keeps that a decision on an item stands, and who was there for it. */
    public void decided(UUID id, String item) {
        Meeting meeting = ownToChange(id);
        meeting.decide(item, seated(meeting));
        meetings.flush();
    }

    /** Keeps that no decision on an item stands anymore. */
    public void undecided(UUID id, String item) {
        ownToChange(id).undecide(item, clock.getZone());
        meetings.flush();
    }

    public Meeting plan(UUID bodyId, MeetingContent content) {
        var meeting = new Meeting(policy(bodies.lockedScope(bodyId), content), dated(content), LocalDate.now(clock));
        meetings.persistAndFlush(meeting);
        return meeting;
    }

    public void change(Meeting meeting, MeetingContent content) {
        meeting.change(policy(body(meeting), content), dated(content), ZonedDateTime.now(clock));
        meetings.flush();
    }

    /**
     * Puts the day right on which a meeting that started was; the same day again changes nothing. Of those who came and have no seat, or
     * are no party, on that day the secretary is warned.
     */
    public void putRight(Meeting meeting, LocalDate day, String reason) {
        if (day.equals(meeting.date())) {
            return;
        }
        meeting.putRight(day, reason, policy(body(meeting), meeting.content()), ZonedDateTime.now(clock));
        meetings.flush();
        LOG.infof("fact=meeting.dateCorrected meeting=%s version=%d", meeting.id(), meeting.version());
    }

    public void declare(Meeting meeting, List<Conflict> conflicts) {
        meeting.declare(conflicts, seated(meeting), ZonedDateTime.now(clock));
        meetings.flush();
    }

    /** What a member who is to come, or came, declares itself. */
    public Conflict declareOwn(UUID meetingId, String item, String reason) {
        UUID person = mandates.requireSelf();
        Meeting meeting = seen(meetings.lock(meetingId), meetingId);
        List<Conflict> others = meeting.conflicts().stream()
                .filter(known -> !known.isSame(person, item))
                .toList();
        List<Conflict> all = new ArrayList<>(others);
        all.add(new Conflict(person, item, reason, null));
        declare(meeting, all);
        return meeting.conflicts().getLast();
    }

    /** Who took part in the meetings of a body that have started. */
    public List<Presence> presenceIn(UUID bodyId) {
        return meetings.startedIn(bodyId).stream().map(Meeting::presence).toList();
    }

    /** The meetings of a body that were not cancelled, by day, with who took part as far as they have started. */
    public List<Presence> standing(UUID bodyId) {
        return meetings.ofBodies(Set.of(bodyId)).stream().map(Meeting::presence).toList();
    }

    /** Those of a body that are the second of one that was moved since, and come too soon after it; by day. */
    public List<Presence> tooSoonAfterFirst(BodyScope body) {
        List<Meeting> standing = meetings.ofBodies(Set.of(body.id()));
        Map<UUID, LocalDate> days = standing.stream().collect(Collectors.toMap(Meeting::id, Meeting::date));
        return standing.stream()
                .filter(meeting -> Optional.ofNullable(meeting.content().secondOf())
                        .map(days::get)
                        .filter(first -> MeetingPolicy.isTooSoon(body, first, meeting.content()))
                        .isPresent())
                .map(Meeting::presence)
                .toList();
    }

    /** Those of a body to which an organization came that was no party to its agreement on that day, or has not signed it, as is known now. */
    public Map<UUID, List<Presence>> attendedAsNoParty(BodyScope body) {
        Successions successions = bodies.successions();
        var attended = new HashMap<UUID, List<Presence>>();
        meetings.startedIn(body.id())
                .forEach(meeting -> meeting.organizations().stream()
                        .filter(organization ->
                                !bodies.isBound(body.id(), organization, meeting.date(), true, successions))
                        .forEach(organization -> attended.computeIfAbsent(organization, _ -> new ArrayList<>())
                                .add(meeting.presence())));
        return attended;
    }

    /** Those of a body for an item of which a proxy counts for nothing, by who gave it: its holder is not there for the item, left, or has no vote. */
    public Map<UUID, List<Presence>> representedInVain(BodyScope body, List<Sitting> sittings) {
        var represented = new HashMap<UUID, List<Presence>>();
        meetings.startedIn(body.id())
                .forEach(meeting -> meeting.representedInVain(
                                Seated.on(meeting.date(), sittings).voters())
                        .forEach(person -> represented
                                .computeIfAbsent(person, _ -> new ArrayList<>())
                                .add(meeting.presence())));
        return represented;
    }

    /** How many meetings of a body were not cancelled. */
    public int standingIn(UUID bodyId) {
        return standing(bodyId).size();
    }

    /** How many of those of these bodies name a person: as present, excused or represented, or with a conflict of interest. */
    public int standingThatName(UUID personId, Set<UUID> bodyIds) {
        return Math.toIntExact(meetings.ofBodies(bodyIds).stream()
                .filter(meeting -> meeting.names(personId))
                .count());
    }

    /** What meetings of these bodies hold about a person, for that person. */
    public List<PersonalRecord> personal(UUID personId, Set<UUID> bodyIds) {
        return meetings.thatName(personId, bodyIds).stream()
                .flatMap(meeting -> new PersonInMeeting(personId, meeting).records())
                .toList();
    }

    /** The last day on which a meeting of these bodies names a person; empty if none does. */
    public Optional<LocalDate> lastDayOf(UUID personId, Set<UUID> bodyIds) {
        return meetings.thatName(personId, bodyIds).stream().map(Meeting::date).max(Comparator.naturalOrder());
    }

    /** Forgets why a person left for an item of a meeting of these bodies. */
    public void forgetReasonsOf(UUID personId, Set<UUID> bodyIds) {
        meetings.thatName(personId, bodyIds).forEach(meeting -> {
            meetings.getEntityManager().refresh(meeting, LockModeType.PESSIMISTIC_WRITE);
            meeting.forgetReasonsOf(personId);
        });
        meetings.flush();
    }

    /** Keeps who came, or corrects it. */
    public void start(Meeting meeting, Attendance attendance) {
        requireKnown(attendance.organizationIds(), "organizationIds[%d]");
        requireKnown(attendance.guestIds(), "guestIds[%d]");
        requireParties(meeting, attendance.organizationIds());
        meeting.start(roll(body(meeting), meeting.date()), attendance, clock.instant(), LocalDate.now(clock));
        meetings.flush();
    }

    private RollCall roll(BodyScope body, LocalDate day) {
        int mostProxies = body.on(day).content().procedure().mostProxies();
        return new RollCall(mandates.seatedOn(body.id(), day), mostProxies);
    }

    /**
     * Cancels the meeting and publishes it; cancelling it again for the same reason changes nothing.
     *
     * @throws RuleViolation {@code meetingCancelled} if another reason was given before
     */
    public void cancel(Meeting meeting, String reason) {
        if (reason.equals(meeting.cancellationReason())) {
            return;
        }
        if (meeting.state() == MeetingState.CANCELLED) {
            throw new RuleViolation(MeetingRule.MEETING_CANCELLED, "The reason that was given first stays");
        }
        meeting.cancel(reason, LocalDate.now(clock));
        meetings.flush();
        outbox.add(MeetingCancelled.of(meeting, body(meeting)));
        LOG.infof("fact=meeting.cancelled meeting=%s version=%d", meeting.id(), meeting.version());
    }

    private MeetingScope scope(Meeting meeting, Optional<AgendaItem> item) {
        return scope(meeting, body(meeting), seated(meeting), item);
    }

    private static MeetingScope scope(Meeting meeting, BodyScope body, Seated seated, Optional<AgendaItem> item) {
        return new MeetingScope(
                meeting.id(),
                meeting.state(),
                body.on(meeting.date()),
                meeting.date(),
                seated,
                item,
                meeting.roomFor(item.map(AgendaItem::number).orElse(""), seated),
                meeting.content().secondOf());
    }

    private MeetingPolicy policy(BodyScope body, MeetingContent content) {
        UUID secondOf = content.secondOf();
        return new MeetingPolicy(
                body,
                bodies.termOf(body, false).map(Period::start).orElse(null),
                bodies.subjectsOf(body),
                secondOf == null ? null : dayOf(secondOf, body));
    }

    /** Of a meeting of the same body. */
    private LocalDate dayOf(UUID secondOf, BodyScope body) {
        return meetings.findByIdOptional(secondOf)
                .filter(meeting -> meeting.bodyId().equals(body.id()))
                .map(Meeting::date)
                .orElseThrow(() -> new InvalidInput(Issue.referenceNotFound("secondOf", secondOf)));
    }

    private MeetingContent dated(MeetingContent content) {
        return content.withPapersAddedBy(LocalDate.now(clock));
    }

    private Meeting seen(Optional<Meeting> meeting, UUID id) {
        return meeting.filter(found ->
                        bodies.sightOf(found.bodyId()).filter(found::isSeenWith).isPresent())
                .orElseThrow(() -> new NotFound("meeting", id));
    }

    private void requireKnown(List<UUID> organizationIds, String property) {
        for (int index = 0; index < organizationIds.size(); index++) {
            directory.requireKnown(organizationIds.get(index), property.formatted(index));
        }
    }

    private void requireParties(Meeting meeting, List<UUID> organizationIds) {
        List<Issue> strangers = IntStream.range(0, organizationIds.size())
                .filter(index -> !bodies.takesPart(meeting.bodyId(), organizationIds.get(index), meeting.date()))
                .mapToObj(index -> Issue.invalid(
                        "organizationIds[%d]".formatted(index), organizationIds.get(index), "is no party on that day"))
                .toList();
        if (!strangers.isEmpty()) {
            throw new RuleViolation(
                    MeetingRule.ONLY_AS_GUEST, "Name whoever is no party among the guests: guestIds", strangers);
        }
    }

    private BodyScope body(Meeting meeting) {
        return bodies.ownScope(meeting.bodyId());
    }

    private Seated seated(Meeting meeting) {
        return mandates.seatedOn(meeting.bodyId(), meeting.date());
    }
}
