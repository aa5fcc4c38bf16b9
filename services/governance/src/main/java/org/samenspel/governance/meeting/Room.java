package org.samenspel.governance.meeting;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.mandate.Seated;

/**
 * Who decides on one item: those with a vote who were there for it, and those whom they represent, without those who had to leave
 * because of a conflict.
 *
 * @param people who was there; null when only their number is known
 * @param represented absent members whose proxy somebody in the room holds
 * @param left who declared a conflict for this item, present or not
 * @param count how many votes there are
 * @param leftFromThere how many of those who left were there or represented
 */
public record Room(@Nullable Set<UUID> people, Set<UUID> represented, Set<UUID> left, int count, int leftFromThere) {

    /** @param declared conflicts of interest that take somebody away */
    static Room of(Attendance attendance, String item, Seated seated, Stream<Conflict> declared) {
        return of(attendance, item, seated.voters(), Conflict.leaving(item, declared));
    }

    static Room of(Attendance attendance, String item, Set<UUID> voters, Set<UUID> left) {
        Set<UUID> came = attendance.thereFor(item);
        if (came == null) {
            return new Room(null, Set.of(), left, attendance.count(), 0);
        }
        Set<UUID> there = both(came, voters);
        Set<UUID> represented = both(attendance.representedFor(item, there), voters);
        Set<UUID> people = without(there, left);
        Set<UUID> voices = both(without(attendance.representedFor(item, people), left), voters);
        int conflicted = (int) Stream.concat(there.stream(), represented.stream())
                .filter(left::contains)
                .count();
        return new Room(people, voices, left, people.size() + voices.size(), conflicted);
    }

    static Room empty() {
        return new Room(Set.of(), Set.of(), Set.of(), 0, 0);
    }

    /** Whether only the number of those who were there is known. */
    public boolean isCounted() {
        return people == null;
    }

    /** Whether the person has a vote here, by itself or by who represents it. */
    public boolean holds(UUID person) {
        return (people != null && people.contains(person)) || represented.contains(person);
    }

    /** Whether one of these is there, as far as it is known who is. */
    public boolean hasOneOf(Set<UUID> some) {
        return people == null || some.stream().anyMatch(people::contains);
    }

    /** How many of these members may decide: those who did not have to leave. */
    public int mayDecide(Set<UUID> voters) {
        return without(voters, left).size();
    }

    /** Whether most of those who were there or represented had to leave, or most of all who have a vote. */
    public boolean isLeftByMost(Set<UUID> voters) {
        return 2 * leftFromThere > count + leftFromThere
                || 2 * both(left, voters).size() > voters.size();
    }

    private static Set<UUID> both(Set<UUID> some, Set<UUID> others) {
        return some.stream().filter(others::contains).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<UUID> without(Set<UUID> some, Set<UUID> others) {
        var rest = new HashSet<>(some);
        rest.removeAll(others);
        return Set.copyOf(rest);
    }
}
