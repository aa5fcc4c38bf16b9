package org.samenspel.directory;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Another one goes on for an organization than was known, or nobody anymore; told in the transaction that keeps it.
 *
 * @param before who went on for whom, as was known until now
 * @param after as is known from now on
 */
public record SuccessionChanged(UUID organizationId, Successions before, Successions after) {

    /** For whom another one may act than did until now: what was decided on things of theirs is to be judged again. */
    public Set<UUID> concerned() {
        return Stream.of(before, after)
                .flatMap(known -> known.tiedTo(organizationId).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
