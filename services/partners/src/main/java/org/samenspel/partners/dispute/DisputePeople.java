package org.samenspel.partners.dispute;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.samenspel.privacy.Candidate;
import org.samenspel.privacy.Contents;
import org.samenspel.privacy.Correction;
import org.samenspel.privacy.PersonalRecord;
import org.samenspel.privacy.PersonalRecords;
import org.samenspel.privacy.Place;
import org.samenspel.privacy.SoughtPerson;
import org.samenspel.privacy.Traces;
import org.samenspel.security.CurrentCaller;

/** Mediators whom the caller's organization proposed in a dispute: nobody else wrote them down, and the parties alone see them. */
@ApplicationScoped
@Transactional
class DisputePeople implements PersonalRecords {

    /** What records of mediators are called. */
    static final String MEDIATOR = "mediator";

    private final Disputes disputes;
    private final Traces traces;
    private final CurrentCaller caller;

    DisputePeople(Disputes disputes, Traces traces, CurrentCaller caller) {
        this.disputes = disputes;
        this.traces = traces;
        this.caller = caller;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(MEDIATOR);
    }

    @Override
    public List<Candidate> find(SoughtPerson sought) {
        return proposals()
                .map(proposal -> new Candidate(
                        proposal.place(), sought.matches(proposal.step.mediator(), null, null), proposal.content()))
                .filter(candidate -> !candidate.matched().isEmpty())
                .toList();
    }

    private Stream<Proposal> proposals() {
        return disputes.in(caller.get().organizations()).stream()
                .flatMap(dispute -> dispute.steps().stream().map(step -> new Proposal(dispute.id(), step)))
                .filter(proposal ->
                        proposal.step.mediator() != null && caller.get().belongsTo(proposal.step.organizationId()));
    }

    @Override
    public List<PersonalRecord> read(Place place) {
        return proposals()
                .filter(proposal -> proposal.place().equals(place))
                .map(proposal -> new PersonalRecord(MEDIATOR, place.recordId(), proposal.content()))
                .toList();
    }

    /** The proposal is taken back and made again. */
    @Override
    public Optional<Correction> correction(Place place) {
        return disputes.findByIdOptional(disputeOf(place))
                .filter(_ -> proposals()
                        .anyMatch(proposal -> proposal.place().equals(place) && proposal.step.namesMediator()))
                .map(dispute -> new Correction(
                        "withdrawDisputeStep",
                        "/agreements/%s/disputes/%s/steps/%s/withdrawal"
                                .formatted(dispute.agreementId(), dispute.id(), place.recordId())));
    }

    @Override
    public void erase(Collection<Place> places) {
        proposals()
                .filter(proposal -> places.contains(proposal.place()))
                .forEach(
                        proposal -> traces.erase(proposal.disputeId, Stream.of(proposal.step.mediator()), Stream.of()));
        places.stream()
                .collect(groupingBy(DisputePeople::disputeOf, mapping(Place::recordId, toSet())))
                .forEach((id, steps) -> disputes.lock(id).ifPresent(dispute -> dispute.forgetMediatorsOf(steps)));
        disputes.flush();
    }

    private static UUID disputeOf(Place place) {
        return Objects.requireNonNull(place.withinId(), "a mediator is proposed in a dispute");
    }

    private record Proposal(UUID disputeId, Step step) {

        Place place() {
            return new Place(MEDIATOR, step.id(), disputeId, null);
        }

        Map<String, String> content() {
            return new Contents()
                    .with("name", step.mediator())
                    .with("proposedOn", step.day())
                    .all();
        }
    }
}
