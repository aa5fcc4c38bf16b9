package org.samenspel.governance.mandate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.samenspel.governance.rule.SeatRole;

/**
 * Who has a seat in a body on a day.
 *
 * @param members all of them
 * @param voters those of them who have a vote
 * @param chairs those of them who lead a meeting, or stand in for who does
 */
public record Seated(Set<UUID> members, Set<UUID> voters, Set<UUID> chairs) {

    /** A body without a chair. */
    public Seated(Set<UUID> members, Set<UUID> voters) {
        this(members, voters, Set.of());
    }

    /** By every seat that somebody ever had. */
    public static Seated on(LocalDate day, Collection<Sitting> sittings) {
        List<Sitting> then = sittings.stream()
                .filter(sitting -> sitting.served().contains(day))
                .toList();
        return new Seated(people(then), people(of(then, SeatRole::votes)), people(of(then, SeatRole::chairs)));
    }

    private static List<Sitting> of(Collection<Sitting> sittings, Predicate<SeatRole> role) {
        return sittings.stream()
                .filter(sitting -> role.test(sitting.seat().role()))
                .toList();
    }

    /** Whether the person has a seat without a vote. */
    public boolean observes(UUID person) {
        return members.contains(person) && !voters.contains(person);
    }

    private static Set<UUID> people(Collection<Sitting> sittings) {
        return sittings.stream().map(Sitting::personId).collect(Collectors.toUnmodifiableSet());
    }
}
