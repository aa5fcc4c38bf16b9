package org.samenspel.governance.meeting;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is in the room for one item with a vote: those who came, without those who had to leave because of a conflict.
 *
 * @param people by person; null when only their number is known
 * @param left who declared a conflict for this item, present or not
 * @param count how many are in the room
 */
public record Room(@Nullable Set<UUID> people, Set<UUID> left, int count) {

    static Room of(Attendance attendance, Set<UUID> voters, Set<UUID> left) {
        if (attendance.present() == null) {
            return new Room(null, left, attendance.count());
        }
        var people = new HashSet<>(attendance.present());
        people.retainAll(voters);
        people.removeAll(left);
        return new Room(Set.copyOf(people), left, people.size());
    }

    static Room empty() {
        return new Room(Set.of(), Set.of(), 0);
    }

    public boolean holds(UUID person) {
        return people != null && people.contains(person);
    }
}
