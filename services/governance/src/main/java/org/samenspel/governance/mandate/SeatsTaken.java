package org.samenspel.governance.mandate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Period;

/**
 * How many have, or had, a seat in a body on the same days. Whose seats they are is nowhere in it.
 *
 * @param endsOn their last day; null when nothing says so
 */
record SeatsTaken(LocalDate startsOn, @Nullable LocalDate endsOn, int number) {

    private static final Comparator<SeatsTaken> BY_DAYS = Comparator.comparing(SeatsTaken::startsOn)
            .thenComparing(SeatsTaken::endsOn, Comparator.nullsLast(Comparator.naturalOrder()));

    /** All of a body, in the order of their days. */
    static List<SeatsTaken> of(Collection<Sitting> sittings) {
        return sittings.stream()
                .collect(Collectors.groupingBy(Sitting::served, Collectors.counting()))
                .entrySet()
                .stream()
                .map(served -> of(served.getKey(), served.getValue().intValue()))
                .sorted(BY_DAYS)
                .toList();
    }

    private static SeatsTaken of(Period served, int number) {
        return new SeatsTaken(served.start(), served.end(), number);
    }
}
