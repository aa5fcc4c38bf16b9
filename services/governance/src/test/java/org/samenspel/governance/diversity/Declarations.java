package org.samenspel.governance.diversity;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ids of declarations. */
final class Declarations {

    private Declarations() {}

    /** Those with these numbers; the same number is always the same declaration. */
    static Set<UUID> declarations(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> new UUID(0, number))
                .collect(Collectors.toUnmodifiableSet());
    }
}
