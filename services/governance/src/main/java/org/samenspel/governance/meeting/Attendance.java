package org.samenspel.governance.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/**
 * Who came: by person in a body with members, else how many and of which organizations.
 *
 * @param present the members who came
 * @param excused the members who said that they would not
 * @param participants how many came, when not by person; guests are not among them
 * @param organizationIds whose people came
 * @param guestIds organizations whose people came as guests: they have no vote, and count in no quorum
 * @param absences who of them came late or left early
 * @param proxies who represents whom
 */
public record Attendance(
        @Nullable List<UUID> present,
        @Nullable List<UUID> excused,
        @Nullable Integer participants,
        List<UUID> organizationIds,
        List<UUID> guestIds,
        List<Absence> absences,
        List<Proxy> proxies) {

    private static final int MOST = 1000;

    public Attendance {
        if ((present == null) == (participants == null)) {
            throw refused("participants", "either present or participants is required");
        }
        if (participants != null && (participants < 1 || participants > MOST || excused != null)) {
            throw refused("participants", "participants must be from 1 to %d, without excused".formatted(MOST));
        }
        organizationIds = organizationIds.stream().distinct().toList();
        guestIds = guestIds == null ? List.of() : guestIds.stream().distinct().toList();
        for (int index = 0; index < guestIds.size(); index++) {
            if (organizationIds.contains(guestIds.get(index))) {
                throw refused("guestIds[%d]".formatted(index), "its people came as guests or not, once");
            }
        }
        if (participants != null && participants < organizationIds.size()) {
            throw refused(
                    "participants",
                    "participants must be at least one for each of the %d organizations"
                            .formatted(organizationIds.size()));
        }
        present = present == null ? null : List.copyOf(present);
        excused = excused == null ? null : List.copyOf(excused);
        absences = absences == null ? List.of() : List.copyOf(absences);
        proxies = proxies == null ? List.of() : List.copyOf(proxies);
        requireCame(present, absences.stream().map(Absence::personId).toList(), "absences[%d].personId");
        requireCame(present, proxies.stream().map(Proxy::holderId).toList(), "proxies[%d].holderId");
        if (present != null && everybody(present, excused).size() < present.size() + size(excused)) {
            throw refused("present", "each person is present or excused, once");
        }
    }

    /** How many came. */
    public int count() {
        return present == null ? size(participants) : present.size();
    }

    /** Who came or was represented, as far as it is known. */
    Set<UUID> tookPart() {
        return everybody(
                present == null ? List.of() : present,
                proxies.stream().map(Proxy::personId).toList());
    }

    boolean names(UUID person) {
        return tookPart().contains(person) || excused != null && excused.contains(person);
    }

    /** Who of those who came was there for an item; null when only their number is known. */
    @Nullable
    Set<UUID> thereFor(String item) {
        if (present == null) {
            return null;
        }
        var there = new HashSet<>(present);
        absences.stream()
                .filter(absence -> absence.isFrom(item))
                .map(Absence::personId)
                .forEach(there::remove);
        return there;
    }

    /** Who was not there for an item and is represented by one of these. */
    Set<UUID> representedFor(String item, Set<UUID> holders) {
        Set<UUID> there = thereFor(item);
        return proxies.stream()
                .filter(proxy -> proxy.covers(item) && holders.contains(proxy.holderId()))
                .map(Proxy::personId)
                .filter(person -> there != null && !there.contains(person))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Who gave a proxy that counts for nothing for one of these items: whoever holds it is not there for it, left because of a conflict
     * of interest, or has no vote.
     */
    Set<UUID> representedInVain(List<String> agenda, List<Conflict> conflicts, Set<UUID> voters) {
        return agenda.stream()
                .flatMap(item -> inVain(item, Conflict.leaving(item, Conflict.beforeDecision(conflicts)), voters))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<UUID> inVain(String item, Set<UUID> left, Set<UUID> voters) {
        Room room = Room.of(this, item, voters, left);
        return proxies.stream()
                .filter(proxy -> proxy.covers(item))
                .map(Proxy::personId)
                .filter(person -> voters.contains(person) && !left.contains(person) && !room.holds(person));
    }

    private static void requireCame(@Nullable List<UUID> present, List<UUID> people, String property) {
        for (int index = 0; index < people.size(); index++) {
            if (present == null || !present.contains(people.get(index))) {
                throw refused(property.formatted(index), "is not among those who came");
            }
        }
    }

    private static InvalidInput refused(String property, String detail) {
        return new InvalidInput(Issue.invalid(property, null, detail));
    }

    private static Set<UUID> everybody(List<UUID> present, @Nullable List<UUID> excused) {
        var people = new HashSet<>(present);
        if (excused != null) {
            people.addAll(excused);
        }
        return people;
    }

    private static int size(@Nullable List<UUID> people) {
        return people == null ? 0 : people.size();
    }

    private static int size(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
