package org.samenspel.governance.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspel.governance.characteristic.Characteristics;
import org.samenspel.governance.rule.Member;
import org.samenspel.governance.rule.SeatRole;

/** Everybody who ever had a seat in one or more bodies, and who of them had one on a day. Observers are no members. */
public record Membership(List<Sitting> sittings) {

    public Membership {
        sittings = sittings.stream()
                .filter(sitting -> sitting.seat().role() != SeatRole.OBSERVER)
                .toList();
    }

    /** Each person once, with all its seats of that day and without what it declared. */
    public List<Member> on(LocalDate day) {
        return on(day, Map.of());
    }

    /** Each person once, with all its seats of that day. */
    public List<Member> on(LocalDate day, Map<UUID, Characteristics> declared) {
        return served(day).collect(Collectors.groupingBy(Sitting::personId)).entrySet().stream()
                .map(person -> new Member(
                        person.getValue().stream().map(Sitting::seat).toList(), declared.get(person.getKey())))
                .toList();
    }

    public Set<UUID> peopleOn(LocalDate day) {
        return served(day).map(Sitting::personId).collect(Collectors.toUnmodifiableSet());
    }

    /** The later days on which somebody comes or has gone, as far as it is known. */
    public List<LocalDate> changesAfter(LocalDate day) {
        return sittings.stream()
                .map(Sitting::served)
                .flatMap(served -> served.end() == null
                        ? Stream.of(served.start())
                        : Stream.of(served.start(), served.end().plusDays(1)))
                .filter(change -> change.isAfter(day))
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Sitting> served(LocalDate day) {
        return sittings.stream().filter(sitting -> sitting.served().contains(day));
    }
}
