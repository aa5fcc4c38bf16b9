package org.samenspel.partners.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samenspel.privacy.Candidate;
import org.samenspel.privacy.Contents;
import org.samenspel.privacy.Correction;
import org.samenspel.privacy.PersonalRecord;
import org.samenspel.privacy.PersonalRecords;
import org.samenspel.privacy.Place;
import org.samenspel.privacy.SoughtPerson;
import org.samenspel.security.CurrentCaller;

/** Contacts of the organizations that the caller's own one keeps. */
@ApplicationScoped
@Transactional
class ContactPeople implements PersonalRecords {

    private final Contacts contacts;
    private final ContactService service;
    private final CurrentCaller caller;

    ContactPeople(Contacts contacts, ContactService service, CurrentCaller caller) {
        this.contacts = contacts;
        this.service = service;
        this.caller = caller;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ContactService.CONTACT);
    }

    @Override
    public List<Candidate> find(SoughtPerson sought) {
        return contacts.keptBy(caller.get().organizations()).stream()
                .map(contact -> new Candidate(
                        new Place(ContactService.CONTACT, contact.id(), contact.organizationId(), null),
                        sought.matches(contact.card().name(), contact.card().email(), null),
                        content(contact.card())))
                .filter(candidate -> !candidate.matched().isEmpty())
                .toList();
    }

    @Override
    public List<PersonalRecord> read(Place place) {
        return kept(place).stream()
                .map(contact -> new PersonalRecord(ContactService.CONTACT, contact.id(), content(contact.card())))
                .toList();
    }

    @Override
    public Optional<Correction> correction(Place place) {
        return kept(place)
                .map(contact -> new Correction(
                        "changeContact",
                        "/organizations/%s/contacts/%s".formatted(contact.organizationId(), contact.id())));
    }

    @Override
    public void erase(Collection<Place> places) {
        places.forEach(place -> kept(place)
                .map(contact -> service.ownToChange(contact.organizationId(), contact.id()))
                .ifPresent(service::erase));
    }

    private Optional<Contact> kept(Place place) {
        return contacts.keptBy(caller.get().organizations(), place.recordId());
    }

    private static Map<String, String> content(ContactCard card) {
        return new Contents()
                .with("name", card.name())
                .with("function", card.function())
                .with("email", card.email())
                .with("phone", card.phone())
                .with("from", card.period().start())
                .with("until", card.period().end())
                .all();
    }
}
