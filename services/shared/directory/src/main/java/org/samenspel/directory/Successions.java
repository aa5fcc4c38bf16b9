package org.samenspel.directory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** Nobody succeeded anybody. */
    public static Successions none() {
        return new Successions(Map.of());
    }

    /** Those in effect on a day. */
    public Successions on(LocalDate day) {
        return new Successions(byPredecessor.entrySet().stream()
                .filter(entry -> entry.getValue().isInEffect(day))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
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

    /** For whom callers of an organization act. */
    public Representation of(UUID organization) {
        UUID current = current(organization);
        Succession division = byPredecessor.get(current);
        Map<UUID, Set<UUID>> divided = divided(current);
        if (division == null) {
            return new Representation(current, before(current), divided, true);
        }
        before(current).forEach(predecessor -> divided.putIfAbsent(predecessor, Set.of()));
        return new Representation(current, Set.of(), divided, false);
    }

    /** What is named for one of the successors of an organization that is divided. */
    public Set<UUID> assignedOf(@Nullable UUID organization) {
        return Stream.ofNullable(organization)
                .map(byPredecessor::get)
                .filter(Objects::nonNull)
                .flatMap(succession -> succession.successors().stream())
                .flatMap(successor -> successor.matters().stream())
                .collect(Collectors.toUnmodifiableSet());
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
        byPredecessor.forEach((divided, succession) -> succession.successors().stream()
                .filter(successor -> succession.divides()
                        && current(successor.organizationId()).equals(organization))
                .forEach(successor -> {
                    add(result, divided, successor);
                    before(divided).forEach(predecessor -> add(result, predecessor, successor));
                }));
        return result;
    }

    private static void add(Map<UUID, Set<UUID>> result, UUID predecessor, Succession.Successor successor) {
        result.computeIfAbsent(predecessor, _ -> new HashSet<>()).addAll(successor.matters());
    }
}
