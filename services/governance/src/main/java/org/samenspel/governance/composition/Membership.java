package org.samenspel.governance.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspel.governance.characteristic.Characteristics;
import org.samenspel.governance.mandate.Sitting;
import org.samenspel.governance.rule.Member;
import org.samenspel.governance.rule.Outcome;

/** Everybody who ever had a seat in one or more bodies, and who of them had one on a day. */
record Membership(List<Sitting> sittings) {

    /** Each person once, with all its seats of that day. */
    List<Member> on(LocalDate day, Map<UUID, Characteristics> declared) {
        return sittings.stream()
                .filter(sitting -> sitting.served().contains(day))
                .collect(Collectors.groupingBy(Sitting::personId))
                .entrySet()
                .stream()
                .map(person -> new Member(
                        person.getValue().stream().map(Sitting::seat).toList(), declared.get(person.getKey())))
                .toList();
    }

    /**
     * The last day, up to the one asked about, on which at least five people had come or gone since such a day before. Counts are of
     * that day: with counts of any two days, the one person who left in between could be found out.
     */
    LocalDate countableDay(LocalDate day) {
        LocalDate counted = LocalDate.MIN;
        Set<UUID> before = Set.of();
        for (LocalDate change : changes(day)) {
            Set<UUID> now = peopleOn(change);
            if (difference(before, now) >= Outcome.SMALLEST_GROUP) {
                counted = change;
                before = now;
            }
        }
        return counted;
    }

    Set<UUID> people() {
        return sittings.stream().map(Sitting::personId).collect(Collectors.toUnmodifiableSet());
    }

    private List<LocalDate> changes(LocalDate until) {
        var days = new ArrayList<LocalDate>();
        for (Sitting sitting : sittings) {
            days.add(sitting.served().start());
            LocalDate end = sitting.served().end();
            if (end != null) {
                days.add(end.plusDays(1));
            }
        }
        return days.stream()
                .filter(day -> !day.isAfter(until))
                .distinct()
                .sorted()
                .toList();
    }

    private Set<UUID> peopleOn(LocalDate day) {
        return sittings.stream()
                .filter(sitting -> sitting.served().contains(day))
                .map(Sitting::personId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int difference(Set<UUID> one, Set<UUID> other) {
        var common = new HashSet<>(one);
        common.retainAll(other);
        return (int) Stream.concat(one.stream(), other.stream()).distinct().count() - common.size();
    }
}
