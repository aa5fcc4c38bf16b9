package org.samenspel.governance.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.samenspel.governance.mandate.Seated;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

/**
 * Whether those who are named belong to the body, and whether who is absent can be represented.
 *
 * @param mostProxies how many absent members one member may represent
 */
record RollCall(Seated seated, int mostProxies) {

    private static final String DETAIL = "Name only those who have a mandate on that day";

    /** @param known those that are kept already: whose seat ended since stands in nobody's way */
    void check(List<Conflict> conflicts, List<Conflict> known) {
        require(IntStream.range(0, conflicts.size())
                .filter(index -> known.stream().noneMatch(conflicts.get(index)::isAbout))
                .mapToObj(index -> stranger(conflicts.get(index).personId(), "conflicts[%d].personId", index))
                .flatMap(Optional::stream)
                .toList());
    }

    /**
     * In a body with members it is known who came; one without knows only how many.
     *
     * @param agenda the numbers of its items
     * @param conflicts of interest that were told, because of which a member leaves for an item
     */
    void check(Attendance came, List<String> agenda, List<Conflict> conflicts) {
        if (came.present() == null && !seated.members().isEmpty()) {
            throw MeetingRule.ATTENDANCE_BY_PERSON.brokenBy("participants", "Name the members who came");
        }
        List<UUID> present = came.present() == null ? List.of() : came.present();
        List<UUID> excused = came.excused() == null ? List.of() : came.excused();
        List<UUID> represented = came.proxies().stream().map(Proxy::personId).toList();
        require(Stream.of(
                        strangers(present, "present[%d]"),
                        strangers(excused, "excused[%d]"),
                        strangers(represented, "proxies[%d].personId"))
                .flatMap(List::stream)
                .toList());
        requireItems(came, agenda);
        requireProxies(came, agenda, conflicts);
    }

    private void requireProxies(Attendance came, List<String> agenda, List<Conflict> conflicts) {
        for (int index = 0; index < came.proxies().size(); index++) {
            Proxy proxy = came.proxies().get(index);
            for (String item : agenda) {
                if (proxy.covers(item)) {
                    requirePossible(came, proxy, item, index);
                    requireHolder(came, proxy, item, Conflict.leaving(item, Conflict.beforeDecision(conflicts)), index);
                    requireNotTooMany(came, proxy.holderId(), item);
                }
            }
        }
    }

    private static void requireItems(Attendance came, List<String> agenda) {
        requireItems("absences", came.absences().stream().flatMap(absence -> absence.items().stream()), agenda);
        requireItems(
                "proxies",
                came.proxies().stream()
                        .flatMap(proxy -> Stream.ofNullable(proxy.items()).flatMap(List::stream)),
                agenda);
    }

    private static void requireItems(String property, Stream<String> named, List<String> agenda) {
        if (!named.allMatch(agenda::contains)) {
            throw MeetingRule.ITEM_NOT_ON_AGENDA.brokenBy(property, "Name the items of the agenda");
        }
    }

    private void requirePossible(Attendance came, Proxy proxy, String item, int index) {
        Set<UUID> there = came.thereFor(item);
        if (there == null || there.contains(proxy.personId())) {
            throw MeetingRule.PROXY_NOT_POSSIBLE.brokenBy(
                    "proxies[%d].personId".formatted(index), "Came, and misses no item %s".formatted(item));
        }
        boolean once = came.proxies().stream()
                        .filter(other -> other.personId().equals(proxy.personId()) && other.covers(item))
                        .count()
                == 1;
        if (!once || !seated.voters().containsAll(Set.of(proxy.personId(), proxy.holderId()))) {
            throw MeetingRule.PROXY_NOT_POSSIBLE.brokenBy(
                    "proxies[%d]".formatted(index),
                    "For item %s a member with a vote is represented once, by one with a vote".formatted(item));
        }
    }

    /** Who holds it has to be in the room for the item; who gave it and leaves for that item itself has no vote for anybody to give. */
    private static void requireHolder(Attendance came, Proxy proxy, String item, Set<UUID> left, int index) {
        Set<UUID> there = came.thereFor(item);
        boolean misses = there != null && !there.contains(proxy.holderId());
        boolean leaves = left.contains(proxy.holderId()) && !left.contains(proxy.personId());
        if (misses || leaves) {
            throw MeetingRule.PROXY_NOT_POSSIBLE.brokenBy(
                    "proxies[%d].holderId".formatted(index),
                    "%s item %s: give the proxy for the items for which it is there (items), or another holder"
                            .formatted(misses ? "Misses" : "Told of a conflict, and leaves for", item));
        }
    }

    private void requireNotTooMany(Attendance came, UUID holder, String item) {
        long held = came.proxies().stream()
                .filter(proxy -> proxy.holderId().equals(holder) && proxy.covers(item))
                .count();
        if (held > mostProxies) {
            throw MeetingRule.TOO_MANY_PROXIES.brokenBy(
                    "proxies", "One member may represent %d, not %d".formatted(mostProxies, held));
        }
    }

    private List<Issue> strangers(List<UUID> people, String name) {
        return IntStream.range(0, people.size())
                .mapToObj(index -> stranger(people.get(index), name, index))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Issue> stranger(UUID person, String name, int index) {
        return seated.members().contains(person)
                ? Optional.empty()
                : Optional.of(Issue.invalid(name.formatted(index), null, "has no mandate on that day"));
    }

    private static void require(List<Issue> strangers) {
        if (!strangers.isEmpty()) {
            throw new RuleViolation(MeetingRule.NOT_A_MEMBER, DETAIL, strangers);
        }
    }
}
