package org.samenspel.directory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.samenspel.security.Representation;

/**
 * Who succeeds whom. Successions chain: who follows a successor follows those before it too.
 *
 * @param byPredecessor one for each organization that is succeeded
 */
public record Successions(Map<UUID, Succession> byPredecessor) {

    public Successions {
        byPredecessor = Map.copyOf(byPredecessor);
    }

    /** Those in effect on a day. */
    public Successions on(LocalDate day) {
        return new Successions(byPredecessor.entrySet().stream()
                .filter(entry -> entry.getValue().isInEffect(day))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** As they are in one matter: an organization that was divided goes on as the successor that the matter is named for. */
    public Successions in(UUID matter) {
        Map<UUID, Succession> whole = new HashMap<>(byPredecessor);
        whole.replaceAll((_, succession) -> succession.in(matter));
        return new Successions(whole);
    }

    /** The organization that goes on for this one: itself, unless it was succeeded whole; one that was divided stays. */
    public UUID current(UUID organization) {
        UUID current = organization;
        Set<UUID> seen = new HashSet<>();
        Succession next = byPredecessor.get(current);
        while (next != null && !next.divides() && seen.add(current)) {
            current = next.successors().getFirst().organizationId();
            next = byPredecessor.get(current);
        }
        return current;
    }

    /** From which day on an organization goes on for this one; empty when it does not, or acts for a part of it. */
    public Optional<LocalDate> since(UUID organization, UUID predecessor) {
        LocalDate day = LocalDate.MIN;
        UUID current = predecessor;
        Set<UUID> seen = new HashSet<>();
        Succession next = byPredecessor.get(current);
        while (next != null && !next.divides() && seen.add(current)) {
            day = next.day().isAfter(day) ? next.day() : day;
            current = next.successors().getFirst().organizationId();
            if (current.equals(organization)) {
                return Optional.of(day);
            }
            next = byPredecessor.get(current);
        }
        return Optional.empty();
    }

    /** This organization and all for which it goes on, whole or in part, from whichever day. */
    public Set<UUID> leadingTo(UUID organization) {
        Set<UUID> all = new HashSet<>(Set.of(organization));
        boolean more = true;
        while (more) {
            more = all.addAll(byPredecessor.entrySet().stream()
                    .filter(entry -> entry.getValue().organizations().stream().anyMatch(all::contains))
                    .map(Map.Entry::getKey)
                    .toList());
        }
        return Set.copyOf(all);
    }

    /** These organizations and all that go on for one of them, whole or in part, from whichever day. */
    public Set<UUID> following(Set<UUID> organizations) {
        Set<UUID> all = new HashSet<>(organizations);
        boolean more = true;
        while (more) {
            more = all.addAll(byPredecessor.entrySet().stream()
                    .filter(entry -> all.contains(entry.getKey()))
                    .flatMap(entry -> entry.getValue().organizations().stream())
                    .toList());
        }
        return Set.copyOf(all);
    }

    /** All that are tied to an organization: who goes on for it, whole or in part, and for whom these go on. */
    public Set<UUID> tiedTo(UUID organization) {
        return following(Set.of(organization)).stream()
                .flatMap(one -> leadingTo(one).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether what this organization says and does goes for that one too, in a matter: it is the same, or acts for it. */
    public boolean goesOnFor(UUID organization, UUID owner, UUID matter) {
        return organization.equals(owner) || of(organization).actsFor(owner, matter);
    }

    /** For whom callers of an organization act. */
    public Representation of(UUID organization) {
        UUID current = current(organization);
        Map<UUID, Set<UUID>> divided = divided(current);
        if (!isDivided(current)) {
            return new Representation(current, before(current), divided, true);
        }
        divided.replaceAll((predecessor, matters) -> Set.of());
        before(current).forEach(predecessor -> divided.put(predecessor, Set.of()));
        return new Representation(current, Set.of(), divided, false);
    }

    /** What is of an organization that is divided, and goes to nobody who acts. */
    public Unassigned unassignedOf(UUID organization) {
        return isDivided(organization)
                ? new Unassigned(
                        withThoseBefore(organization),
                        share(organization, next -> !isDivided(next), Set.of()).orElse(Set.of()))
                : new Unassigned(Set.of(), Set.of());
    }

    /** An organization and those that it goes on for. */
    public Set<UUID> withThoseBefore(UUID organization) {
        Set<UUID> all = new HashSet<>(before(organization));
        all.add(organization);
        return Set.copyOf(all);
    }

    /** Those that are one with an organization: who goes on for it, and all for which that one does; what was divided is alone. */
    public Set<UUID> oneWith(UUID organization) {
        UUID current = current(organization);
        return isDivided(current) ? Set.of(organization) : withThoseBefore(current);
    }

    /** Whether nobody goes on for all of it. */
    public boolean isDivided(UUID organization) {
        Succession succession = byPredecessor.get(organization);
        return succession != null && succession.divides();
    }

    /** Those that an organization goes on for, without itself. */
    public Set<UUID> before(UUID organization) {
        return byPredecessor.keySet().stream()
                .filter(other -> !other.equals(organization) && current(other).equals(organization))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What goes to an organization of those that were divided, and of those that these went on for. */
    private Map<UUID, Set<UUID>> divided(UUID organization) {
        Map<UUID, Set<UUID>> result = new HashMap<>();
        byPredecessor.keySet().stream()
                .filter(this::isDivided)
                .forEach(divided -> share(divided, organization::equals, Set.of())
                        .ifPresent(matters -> withThoseBefore(divided)
                                .forEach(predecessor -> result.computeIfAbsent(predecessor, _ -> new HashSet<>())
                                        .addAll(matters))));
        return result;
    }

    /** What goes to such organizations of one that is divided, also by way of successors that are divided themselves. */
    private Optional<Set<UUID>> share(UUID divided, Predicate<UUID> such, Set<UUID> before) {
        Succession succession = byPredecessor.get(divided);
        Set<UUID> seen = new HashSet<>(before);
        if (succession == null || !succession.divides() || !seen.add(divided)) {
            return Optional.empty();
        }
        return succession.successors().stream()
                .map(successor -> part(successor, such, seen))
                .flatMap(Optional::stream)
                .reduce((one, other) -> {
                    Set<UUID> both = new HashSet<>(one);
                    both.addAll(other);
                    return both;
                });
    }

    private Optional<Set<UUID>> part(Succession.Successor successor, Predicate<UUID> such, Set<UUID> seen) {
        UUID next = current(successor.organizationId());
        Set<UUID> matters = new HashSet<>(successor.matters());
        if (such.test(next)) {
            return Optional.of(matters);
        }
        return share(next, such, seen).map(further -> {
            matters.retainAll(further);
            return matters;
        });
    }
}
