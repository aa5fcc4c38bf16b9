package org.samenspel.governance.diversity;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.samenspel.governance.rule.PublishedCount;

/**
 * What an earlier report was made of, kept apart from it: without this nobody could tell whether a new report beside it would show
 * somebody.
 *
 * @param declarations the ids of the declarations that were counted
 * @param published what was published, by what was counted
 */
record Census(Set<UUID> declarations, Map<String, PublishedCount> published) {

    Census {
        declarations = Set.copyOf(declarations);
        published = Map.copyOf(published);
    }

    /** How many declarations are in one of both only. */
    int differenceFrom(Set<UUID> others) {
        return missingIn(others) + joinedBy(others);
    }

    /**
     * How many of these came as counted or went as not counted: what subtracting one report from the other gives. It is a number of
     * {@link #differenceFrom} people like any other count.
     *
     * @param before what was published
     * @param now what would be published exactly
     */
    PublishedCount gained(Set<UUID> others, PublishedCount before, int now) {
        int left = missingIn(others);
        return new PublishedCount(before.gender(), now - before.to() + left, now - before.from() + left);
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
