package org.samenspel.partners.agreement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.samenspel.privacy.Restrictions;
import org.samenspel.privacy.SoughtPerson;
import org.samenspel.privacy.Traces;
import org.samenspel.security.CurrentCaller;

/** Who signed agreements that the caller's organization keeps, and who stands for a party in them. */
@ApplicationScoped
@Transactional
class AgreementPeople implements PersonalRecords {

    private final Agreements agreements;
    private final Traces traces;
    private final Restrictions restrictions;
    private final CurrentCaller caller;

    AgreementPeople(Agreements agreements, Traces traces, Restrictions restrictions, CurrentCaller caller) {
        this.agreements = agreements;
        this.traces = traces;
        this.restrictions = restrictions;
        this.caller = caller;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Naming.SIGNATURE, Naming.REPRESENTATIVE);
    }

    @Override
    public List<Candidate> find(SoughtPerson sought) {
        return agreements.keptBy(caller.get().organizations()).stream()
                .map(this::onlyRead)
                .flatMap(agreement -> named(agreement).stream())
                .map(person ->
                        new Candidate(person.place(), sought.matches(person.name(), null, null), person.content()))
                .filter(candidate -> !candidate.matched().isEmpty())
                .toList();
    }

    /** What comes by its names would else be written as a change of it. */
    private Agreement onlyRead(Agreement agreement) {
        agreements.getEntityManager().detach(agreement);
        return agreement;
    }

    private static List<NamedPerson> named(Agreement agreement) {
        List<NamedPerson> people = new ArrayList<>();
        agreement.name((place, name, capacity) -> {
            people.add(new NamedPerson(place, name, Optional.ofNullable(capacity), agreement.reference()));
            return name;
        });
        return people;
    }

    @Override
    public List<PersonalRecord> read(Place place) {
        return at(place)
                .map(person -> new PersonalRecord(place.kind(), place.recordId(), person.content()))
                .toList();
    }

    private Stream<NamedPerson> at(Place place) {
        return agreements
                .findByIdOptional(agreementOf(place))
                .filter(agreement -> caller.get().belongsTo(agreement.ownerId()))
                .map(this::onlyRead)
                .map(AgreementPeople::named)
                .orElse(List.of())
                .stream()
                .filter(person -> person.place().equals(place));
    }

    /** A signature is taken back and given again; who stands for a party is changed while the agreement is a draft. */
    @Override
    public Optional<Correction> correction(Place place) {
        String agreement = "/agreements/" + agreementOf(place);
        return at(place)
                .filter(NamedPerson::isKnown)
                .findFirst()
                .map(_ -> place.kind().equals(Naming.SIGNATURE)
                        ? new Correction("withdrawFact", agreement + "/facts/" + place.recordId() + "/withdrawal")
                        : new Correction("changeAgreement", agreement));
    }

    /** In each agreement one thing stands in the place of all names of the person, and another one for the next person. */
    @Override
    public void erase(Collection<Place> places) {
        Map<UUID, Set<Place>> byAgreement = places.stream().collect(groupingBy(AgreementPeople::agreementOf, toSet()));
        byAgreement.forEach((id, gone) -> agreements
                .lock(id)
                .filter(agreement -> caller.get().actsFor(agreement.ownerId(), id))
                .ifPresent(agreement -> erase(agreement, gone)));
        agreements.flush();
    }

    private void erase(Agreement agreement, Set<Place> gone) {
        List<NamedPerson> people = named(agreement);
        String nobody = nobody(people.stream().map(NamedPerson::name).collect(toSet()));
        Set<String> told = new HashSet<>();
        agreement.name((place, name, capacity) -> {
            if (!gone.contains(place)) {
                return name;
            }
            told.add(name);
            return nobody;
        });
        traces.erase(agreement.id(), told.stream(), Stream.of());
    }

    /** Whether somebody is still named in an agreement whose name may be forgotten. */
    boolean names(UUID id) {
        return agreements
                .findByIdOptional(id)
                .map(this::onlyRead)
                .map(AgreementPeople::named)
                .orElse(List.of())
                .stream()
                .anyMatch(this::mayBeForgotten);
    }

    /**
     * Forgets everybody who is named in an agreement, which the caller has locked, but for whom is restricted: one thing stands in the place
     * of each.
     *
     * @return how many names went
     */
    int eraseAll(Agreement agreement) {
        List<NamedPerson> known =
                named(agreement).stream().filter(this::mayBeForgotten).toList();
        Map<String, Set<Place>> byName = known.stream()
                .collect(groupingBy(NamedPerson::name, LinkedHashMap::new, mapping(NamedPerson::place, toSet())));
        byName.values().forEach(gone -> erase(agreement, gone));
        agreements.flush();
        return known.size();
    }

    private boolean mayBeForgotten(NamedPerson person) {
        return person.isKnown() && !restrictions.include(person.place());
    }

    /** What stands for nobody else in an agreement: whether one person stands for a party and another one signed stays known. */
    static String nobody(Set<String> names) {
        String nobody = Traces.ERASED;
        for (int number = 2; names.contains(nobody); number++) {
            nobody = Traces.ERASED + " " + number;
        }
        return nobody;
    }

    private static UUID agreementOf(Place place) {
        return Objects.requireNonNull(place.withinId(), "who is named in an agreement is named in one");
    }

    /** @param reference of the agreement */
    private record NamedPerson(Place place, String name, Optional<String> capacity, String reference) {

        boolean isKnown() {
            return !name.equals(Traces.ERASED) && !name.startsWith(Traces.ERASED + " ");
        }

        Map<String, String> content() {
            return new Contents()
                    .with("name", name)
                    .with("capacity", capacity.orElse(null))
                    .with("agreement", reference)
                    .all();
        }
    }
}
