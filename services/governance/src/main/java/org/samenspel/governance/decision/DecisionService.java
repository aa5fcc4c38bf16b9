package org.samenspel.governance.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.body.BodyService;
import org.samenspel.governance.body.Competence;
import org.samenspel.governance.body.Competences;
import org.samenspel.governance.body.SubjectKind;
import org.samenspel.governance.decision.DecisionEvent.DecisionTaken;
import org.samenspel.governance.decision.DecisionEvent.DecisionWithdrawn;
import org.samenspel.governance.mandate.Sitting;
import org.samenspel.governance.meeting.AgendaItem;
import org.samenspel.governance.meeting.MeetingScope;
import org.samenspel.governance.meeting.MeetingService;
import org.samenspel.governance.meeting.Presence;
import org.samenspel.privacy.Contents;
import org.samenspel.privacy.PersonalRecord;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;
import org.samenspel.web.persistence.Withdrawal;

/** Records what bodies decide. */
@ApplicationScoped
@Transactional
public class DecisionService {

    private static final Logger LOG = Logger.getLogger(DecisionService.class);

    private final Decisions decisions;
    private final MeetingService meetings;
    private final BodyService bodies;
    private final Outbox outbox;
    private final Clock clock;

    DecisionService(Decisions decisions, MeetingService meetings, BodyService bodies, Outbox outbox, Clock clock) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.bodies = bodies;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Those of the bodies that the caller sees. */
    public Rows<Decision> list(DecisionFilter filter, Slice slice) {
        return decisions.list(bodies.ofVisibleBody("Decision", "takenOn"), filter, slice);
    }

    /** @throws NotFound also when the caller may not know that the decision exists */
    public Decision visible(UUID id) {
        return seen(decisions.findByIdOptional(id), id);
    }

    /** A decision of a body that the caller acts for, locked. */
    public Decision ownToChange(UUID id) {
        Decision decision = seen(decisions.lock(id), id);
        bodies.ownScope(decision.bodyId());
        return decision;
    }

    /** Records the decision on an item of a meeting that is underway; one of a competent body is published. */
    public Decision decide(UUID meetingId, Proposal proposal) {
        MeetingScope meeting = meetings.lockedScope(meetingId, proposal.item());
        Decision decision = deliberation(meeting).decide(proposal);
        decisions.persistAndFlush(decision);
        meetings.decided(meetingId, decision.item());
        if (decision.isOfCompetentBody()) {
            outbox.add(DecisionTaken.of(decision, meeting.body()));
        }
        LOG.infof(
                "fact=decision.taken decision=%s meeting=%s competence=%s",
                decision.id(), meetingId, decision.competence());
        return decision;
    }

    /** Takes back what was recorded by mistake, and publishes it if the decision was; the item can be decided on again. */
    public void withdraw(Decision decision, String reason) {
        meetings.undecided(decision.meetingId(), decision.item());
        decision.withdraw(new Withdrawal(LocalDate.now(clock), reason));
        decisions.flush();
        if (decision.isOfCompetentBody()) {
            outbox.add(DecisionWithdrawn.of(decision, bodies.ownScope(decision.bodyId())));
        }
        LOG.infof("fact=decision.withdrawn decision=%s meeting=%s", decision.id(), decision.meetingId());
    }

    /** The meetings of a body in which a decision stands that is in doubt, by day. */
    public Map<Doubt, List<Presence>> doubtfulIn(BodyScope body, List<Sitting> sittings) {
        Competences competences = bodies.competencesBeside(body);
        Map<Doubt, List<Presence>> doubtful = new EnumMap<>(Doubt.class);
        decisions.ofBodies(Set.of(body.id())).stream()
                .sorted(Comparator.comparing(Decision::takenOn))
                .forEach(decision -> meetings.scopeIn(body, decision.meetingId(), decision.item(), sittings)
                        .map(meeting -> decision.doubtsIn(
                                meeting,
                                competences,
                                second(meeting, decision.subject().kind()).decides()))
                        .orElse(Set.of())
                        .forEach(doubt -> addOnce(
                                doubtful.computeIfAbsent(doubt, _ -> new ArrayList<>()),
                                new Presence(decision.meetingId(), decision.takenOn(), Set.of()))));
        return doubtful;
    }

    private static void addOnce(List<Presence> meetings, Presence meeting) {
        if (!meetings.contains(meeting)) {
            meetings.add(meeting);
        }
    }

    /** How many decisions of a body stand. */
    public int standingIn(UUID bodyId) {
        return decisions.ofBodies(Set.of(bodyId)).size();
    }

    /** How many of those of these bodies have a standpoint of a person beside them. */
    public int standingThatName(UUID personId, Set<UUID> bodyIds) {
        return Math.toIntExact(decisions.ofBodies(bodyIds).stream()
                .filter(decision -> decision.minorityStandpoints().stream()
                        .anyMatch(standpoint -> standpoint.personId().equals(personId)))
                .count());
    }

    /** The standpoints of a person beside decisions of these bodies, for that person. */
    public List<PersonalRecord> personal(UUID personId, Set<UUID> bodyIds) {
        return decisions.ofBodies(bodyIds).stream()
                .flatMap(decision -> decision.minorityStandpoints().stream()
                        .filter(standpoint -> standpoint.personId().equals(personId))
                        .map(standpoint -> new PersonalRecord(
                                "minorityStandpoint",
                                decision.id(),
                                new Contents().with("text", standpoint.text()).all())))
                .toList();
    }

    private Decision seen(Optional<Decision> decision, UUID id) {
        return decision.filter(found -> bodies.sightOf(found.bodyId())
                        .filter(sight -> sight.sees(found.takenOn()))
                        .isPresent())
                .orElseThrow(() -> new NotFound("decision", id));
    }

    private Deliberation deliberation(MeetingScope meeting) {
        return meeting.item()
                .map(AgendaItem::subject)
                .map(subject -> new Deliberation(
                        meeting,
                        bodies.competencesBeside(meeting.body()).of(meeting.body(), subject.kind(), meeting.date()),
                        second(meeting, subject.kind())))
                .orElseGet(() -> new Deliberation(meeting, Competence.NONE, SecondMeeting.NONE));
    }

    private SecondMeeting second(MeetingScope meeting, SubjectKind kind) {
        return SecondMeeting.of(
                meeting, meetings.firstOf(meeting), meeting.body().content().votingRule(kind));
    }
}
