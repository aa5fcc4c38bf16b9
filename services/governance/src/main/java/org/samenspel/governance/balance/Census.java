package org.samenspel.governance.balance;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.samenspel.governance.rule.Told;

/**
 * What an earlier balance was made of, kept apart from it: without this nobody could tell whether a new balance beside it would show
 * somebody.
 *
 * @param declarations the ids of the declarations that were counted
 * @param told what was told, by what was counted
 */
record Census(Set<UUID> declarations, Map<String, Told> told) {

    Census {
        declarations = Set.copyOf(declarations);
        told = Map.copyOf(told);
    }

    /** How many declarations are in one of both only. */
    int differenceFrom(Set<UUID> others) {
        return missingIn(others) + joinedBy(others);
    }

    /**
     * How many of these came as counted or went as not counted: what subtracting one balance from the other gives. It is a number of
     * {@link #differenceFrom} people like any other count.
     *
     * @param before what was told
     * @param now what would be told exactly
     */
    Told gained(Set<UUID> others, Told before, int now) {
        int left = missingIn(others);
        return new Told(before.gender(), now - before.to() + left, now - before.from() + left);
    }

    private int missingIn(Set<UUID> others) {
        var left = new HashSet<>(declarations);
        left.removeAll(others);
        return left.size();
    }

    private int joinedBy(Set<UUID> others) {
        var joined = new HashSet<>(others);
        joined.removeAll(declarations);
        return joined.size();
    }
}
