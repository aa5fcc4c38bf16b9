package org.samenspel.governance.composition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.body.BodyService;
import org.samenspel.governance.decision.DecisionService;
import org.samenspel.governance.diversity.DiversityService;
import org.samenspel.governance.mandate.MandateService;
import org.samenspel.governance.mandate.Sitting;
import org.samenspel.governance.meeting.MeetingService;
import org.samenspel.governance.person.PersonService;
import org.samenspel.values.Period;

/** Holds the members of a body, or a list of candidates, against the body's rules. */
@ApplicationScoped
@Transactional
public class CompositionService {

    private final BodyService bodies;
    private final MandateService mandates;
    private final DiversityService reports;
    private final PersonService people;
    private final MeetingService meetings;
    private final DecisionService decisions;

    CompositionService(
            BodyService bodies,
            MandateService mandates,
            DiversityService reports,
            PersonService people,
            MeetingService meetings,
            DecisionService decisions) {
        this.bodies = bodies;
        this.mandates = mandates;
        this.reports = reports;
        this.people = people;
        this.meetings = meetings;
        this.decisions = decisions;
    }

    /** By the rules of that day, one by one, for a body of the caller's own organization. */
    public List<RuleResult> compositionOf(UUID bodyId, LocalDate day) {
        BodyScope scope = bodies.readableScope(bodyId);
        UUID organization = scope.organizationId();
        var composition = new Composition(
                mandates.of(bodyId),
                mandates.of(bodies.countedWith(organization)),
                reports.upTo(organization, day).orElse(null));
        return composition.against(scope.on(day).content().rules(), day);
    }

    /** What seats and meetings of a body of the caller's own organization broke up to a day, after they were given or planned. */
    public List<SeatWarning> warningsOf(UUID bodyId, LocalDate day) {
        return warnings(bodies.readableScope(bodyId)).stream()
                .filter(warning -> warning.hasBegunOn(day))
                .toList();
    }

    /** The same of all bodies of the caller's own organization, of all days. */
    public List<SeatWarning> warnings() {
        return bodies.own().stream().flatMap(body -> warnings(body).stream()).toList();
    }

    /** What seats and meetings of a body break now that something changed; nothing for a caller whose organization does not run it. */
    public List<SeatWarning> warningsIn(UUID bodyId) {
        return bodies.isOwn(bodyId) ? warnings(bodies.readableScope(bodyId)) : List.of();
    }

    /** The same, as far as the seat of one person makes it so. */
    public List<SeatWarning> warningsIn(UUID bodyId, UUID personId) {
        return warningsIn(bodyId).stream()
                .filter(warning -> warning.isByASeatOf(personId))
                .toList();
    }

    /** What the seats of a person break, in all bodies of the caller's own organization. */
    public List<SeatWarning> warningsOf(UUID personId) {
        return warnings().stream().filter(warning -> warning.isOf(personId)).toList();
    }

    /** In the order in which they begin. */
    private List<SeatWarning> warnings(BodyScope body) {
        List<Sitting> sittings = mandates.sittingsIn(body.id());
        Set<UUID> seated = sittings.stream().map(Sitting::personId).collect(Collectors.toSet());
        Period term = bodies.termOf(body, true).orElse(null);
        var seats = new SeatCheck(
                body,
                sittings,
                mandates.unseatedIn(body.id()),
                people.elsewhere(seated),
                meetings.presenceIn(body.id()),
                meetings.representedInVain(body, sittings));
        var held = new MeetingCheck(
                body,
                term,
                meetings.standing(body.id()),
                meetings.tooSoonAfterFirst(body),
                meetings.attendedAsNoParty(body),
                decisions.doubtfulIn(body, sittings));
        return Stream.concat(seats.warnings(), held.warnings())
                .sorted(Comparator.comparing(SeatWarning::from))
                .toList();
    }

    /** By the rules of that day, one by one, if the candidates were all the members. */
    public List<RuleResult> simulate(UUID bodyId, LocalDate startsOn, List<Candidate> candidates) {
        BodyScope scope = bodies.readableScope(bodyId);
        return new Simulation(startsOn, candidates)
                .against(scope.on(startsOn).content().rules());
    }
}
