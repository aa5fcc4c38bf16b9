package org.samenspel.security;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * For whom an organization acts today: for itself and for those it succeeded. A municipality that two others merged into signs,
 * pays and measures for both; of a split organization each successor acts only for what the succession names for it, while all
 * of them read all of it.
 *
 * @param organization the organization itself
 * @param predecessors those it succeeded whole
 * @param divided what it acts for of each organization that was divided: the ids of agreements, plans, bodies, budgets (first
 *     versions), cost sharings, funding sources, projects, consultation rounds, people and organizations it keeps
 * @param acts whether it still acts for itself: one that was divided doesn't
 */
public record Representation(UUID organization, Set<UUID> predecessors, Map<UUID, Set<UUID>> divided, boolean acts) {

    public Representation {
        predecessors = Set.copyOf(predecessors);
        divided = Map.copyOf(divided);
    }

    /** An organization that succeeded nobody. */
    public static Representation of(UUID organization) {
        return new Representation(organization, Set.of(), Map.of(), true);
    }

    /** All whose things it sees as its own. */
    public Set<UUID> organizations() {
        Set<UUID> all = new HashSet<>(predecessors);
        all.addAll(divided.keySet());
        all.add(organization);
        return Set.copyOf(all);
    }

    /** Whether it sees the things of this organization as its own. */
    public boolean includes(UUID other) {
        return organization.equals(other) || predecessors.contains(other) || divided.containsKey(other);
    }

    /** Whether it acts for this organization in a matter, such as the agreement with this id. */
    public boolean actsFor(UUID other, UUID matter) {
        boolean whole = organization.equals(other) ? acts : predecessors.contains(other);
        return whole || divided.getOrDefault(other, Set.of()).contains(matter);
    }
}
