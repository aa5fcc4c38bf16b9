package org.samenspel.privacy;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** What privacy officers do with what people ask of their organization. */
@ApplicationScoped
@Transactional
public class PersonalDataRequestService {

    private static final Logger LOG = Logger.getLogger(PersonalDataRequestService.class);

    private final PersonalDataRequests requests;
    private final Instance<PersonalRecords> records;
    private final Restrictions restrictions;
    private final CurrentCaller caller;
    private final Clock clock;

    PersonalDataRequestService(
            PersonalDataRequests requests,
            Instance<PersonalRecords> records,
            Restrictions restrictions,
            CurrentCaller caller,
            Clock clock) {
        this.requests = requests;
        this.records = records;
        this.restrictions = restrictions;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param receivedOn the day on which it came; null for today */
    public PersonalDataRequest open(RequestKind kind, @Nullable LocalDate receivedOn, SoughtPerson sought) {
        LocalDate came = receivedOn == null ? today() : receivedOn;
        if (came.isAfter(today())) {
            throw new InvalidInput(Issue.outOfRange("receivedOn", came, "receivedOn must not be after " + today()));
        }
        var request = new PersonalDataRequest(caller.get().organization(), kind, came, sought);
        caller.get().requireActsFor(request.organizationId(), request.id());
        requests.persistAndFlush(request);
        LOG.infof("fact=personalDataRequest.opened personalDataRequest=%s kind=%s", request.id(), kind);
        return request;
    }

    /** Those of the caller's organization. */
    public Rows<PersonalDataRequest> list(RequestFilter filter, Slice slice) {
        return requests.of(caller.get().organizations(), filter, today(), slice);
    }

    /** How many of all organizations should have been answered before today. */
    long late() {
        return requests.late(today());
    }

    /** @throws NotFound also when it was asked of another organization */
    public PersonalDataRequest visible(UUID id) {
        return own(requests.findByIdOptional(id), id);
    }

    /** One that the caller may answer, locked. */
    public PersonalDataRequest ownToAnswer(UUID id) {
        PersonalDataRequest request = own(requests.lock(id), id);
        caller.get().requireActsFor(request.organizationId(), id);
        return request;
    }

    private PersonalDataRequest own(Optional<PersonalDataRequest> request, UUID id) {
        return request.filter(found -> caller.get().belongsTo(found.organizationId()))
                .orElseThrow(() -> new NotFound("personalDataRequest", id));
    }

    /** The records that may be about who asks, as they are now; none once the request is answered. */
    public List<Candidate> candidates(PersonalDataRequest request) {
        SoughtPerson sought = request.sought();
        return sought == null
                ? List.of()
                : records.stream()
                        .flatMap(some -> some.find(sought).stream())
                        .map(candidate -> restrictions.include(candidate.place()) ? candidate.restricted() : candidate)
                        .toList();
    }

    /**
     * Grants or refuses what is asked, at once: what is to be forgotten is.
     *
     * @param chosen of the candidates those that are about who asks
     * @throws InvalidInput if one is no candidate now
     * @throws RuleViolation {@code personalDataRestricted} if one is to be forgotten that is restricted
     */
    public void answer(PersonalDataRequest request, RequestAnswer answer, List<UUID> chosen) {
        request.requireOpen();
        request.answer(answer, chosen(request, chosen), today());
        requests.flush();
        if (request.erases()) {
            restrictions.requireNone(request.confirmed()::contains);
            records.forEach(some -> erase(some, request.confirmed()));
        }
        LOG.infof(
                "fact=personalDataRequest.answered personalDataRequest=%s kind=%s outcome=%s",
                request.id(), request.kind(), answer.outcome());
    }

    /**
     * What it restricted may be used again.
     *
     * @throws RuleViolation {@code restrictionNotInForce}
     */
    public void lift(PersonalDataRequest request, Lifting lifting) {
        request.lift(lifting, today());
        requests.flush();
        LOG.infof("fact=personalDataRequest.lifted personalDataRequest=%s ground=%s", request.id(), lifting.ground());
    }

    /**
     * What came of an objection or a correction that was granted.
     *
     * @throws RuleViolation {@code nothingToConclude}
     */
    public void conclude(PersonalDataRequest request, Conclusion conclusion) {
        request.conclude(conclusion, today());
        requests.flush();
        LOG.infof(
                "fact=personalDataRequest.concluded personalDataRequest=%s kind=%s result=%s",
                request.id(), request.kind(), conclusion.result());
    }

    /** How what stands at the places of a correction is put right, while it is under way. */
    public Optional<Correction> correction(PersonalDataRequest request, Place place) {
        return request.kind() == RequestKind.CORRECTION && request.isUnderWay()
                ? recordsOf(place).correction(place)
                : Optional.empty();
    }

    private List<Place> chosen(PersonalDataRequest request, List<UUID> chosen) {
        Map<UUID, Place> known = candidates(request).stream()
                .map(Candidate::place)
                .collect(toMap(Place::id, Function.identity(), (one, same) -> one));
        return chosen.stream()
                .distinct()
                .map(id -> Optional.ofNullable(known.get(id))
                        .orElseThrow(() -> new InvalidInput(Issue.referenceNotFound("candidateIds", id))))
                .toList();
    }

    private static void erase(PersonalRecords some, List<Place> confirmed) {
        Set<String> kinds = some.kinds();
        List<Place> theirs =
                confirmed.stream().filter(place -> kinds.contains(place.kind())).toList();
        if (!theirs.isEmpty()) {
            some.erase(theirs);
        }
    }

    private PersonalRecords recordsOf(Place place) {
        return records.stream()
                .filter(some -> some.kinds().contains(place.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody keeps records of kind " + place.kind()));
    }

    /** What is stored about who asked, as it is now. */
    public List<PersonalRecord> report(UUID id) {
        PersonalDataRequest request = visible(id);
        request.requireAccess();
        return request.confirmed().stream()
                .flatMap(place -> recordsOf(place).read(place).stream())
                .distinct()
                .toList();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
