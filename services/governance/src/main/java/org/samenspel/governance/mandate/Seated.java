package org.samenspel.governance.mandate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who has a seat in a body on a day.
 *
 * @param members all of them
 * @param voters those of them who have a vote
 */
public record Seated(Set<UUID> members, Set<UUID> voters) {

    static Seated on(LocalDate day, Collection<Sitting> sittings) {
        List<Sitting> then = sittings.stream()
                .filter(sitting -> sitting.served().contains(day))
                .toList();
        return new Seated(
                people(then),
                people(then.stream()
                        .filter(sitting -> sitting.seat().role().votes())
                        .toList()));
    }

    /** Whether the person has a seat without a vote. */
    public boolean observes(UUID person) {
        return members.contains(person) && !voters.contains(person);
    }

    private static Set<UUID> people(Collection<Sitting> sittings) {
        return sittings.stream().map(Sitting::personId).collect(Collectors.toUnmodifiableSet());
    }
}
