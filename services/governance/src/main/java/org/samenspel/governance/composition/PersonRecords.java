package org.samenspel.governance.composition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samenspel.governance.person.PersonService;
import org.samenspel.privacy.Candidate;
import org.samenspel.privacy.Correction;
import org.samenspel.privacy.PersonalRecord;
import org.samenspel.privacy.PersonalRecords;
import org.samenspel.privacy.Place;
import org.samenspel.privacy.SoughtPerson;

/** The people of the caller's organization, with all that hangs on them. */
@ApplicationScoped
@Transactional
class PersonRecords implements PersonalRecords {

    private final PersonService people;
    private final PersonalDataService stored;
    private final ErasureService erasures;

    PersonRecords(PersonService people, PersonalDataService stored, ErasureService erasures) {
        this.people = people;
        this.stored = stored;
        this.erasures = erasures;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(PersonService.PERSON);
    }

    @Override
    public List<Candidate> find(SoughtPerson sought) {
        return people.candidates(sought);
    }

    @Override
    public List<PersonalRecord> read(Place place) {
        return stored.of(place.recordId());
    }

    @Override
    public Optional<Correction> correction(Place place) {
        return people.isKnown(place.recordId())
                ? Optional.of(new Correction("correctPerson", "/persons/" + place.recordId()))
                : Optional.empty();
    }

    @Override
    public void erase(Collection<Place> places) {
        places.forEach(place -> erasures.erase(place.recordId()));
    }
}
