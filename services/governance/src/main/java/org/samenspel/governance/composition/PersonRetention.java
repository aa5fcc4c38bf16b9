package org.samenspel.governance.composition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.samenspel.governance.mandate.MandateService;
import org.samenspel.governance.meeting.MeetingService;
import org.samenspel.governance.person.PersonScope;
import org.samenspel.governance.person.PersonService;
import org.samenspel.retention.Retained;
import org.samenspel.web.persistence.Slice;

/**
 * People: erased some time after their last seat or the last meeting that names them, and entries that were a mistake after they were
 * withdrawn. Of somebody who never had a seat no day is known, so that one stays.
 */
@ApplicationScoped
class PersonRetention implements Retained {

    private final PersonService people;
    private final MandateService mandates;
    private final MeetingService meetings;
    private final ErasureService erasures;

    PersonRetention(PersonService people, MandateService mandates, MeetingService meetings, ErasureService erasures) {
        this.people = people;
        this.mandates = mandates;
        this.meetings = meetings;
        this.erasures = erasures;
    }

    @Override
    public String category() {
        return "person";
    }

    @Override
    public List<UUID> lastNeededBefore(LocalDate day, Slice slice) {
        return people.known(slice);
    }

    @Override
    public Map<UUID, Integer> forget(UUID id, LocalDate day) {
        return people.lockIfKnown(id)
                .filter(person ->
                        lastDay(person).filter(last -> last.isBefore(day)).isPresent())
                .map(this::forget)
                .orElse(Map.of());
    }

    private Map<UUID, Integer> forget(PersonScope person) {
        erasures.forget(person.id());
        return Map.of(person.organizationId(), 1);
    }

    private Optional<LocalDate> lastDay(PersonScope person) {
        UUID id = person.id();
        return Stream.of(
                        Optional.ofNullable(person.withdrawnOn()),
                        mandates.lastDayOf(id),
                        meetings.lastDayOf(id, mandates.bodiesOf(id)))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }
}
