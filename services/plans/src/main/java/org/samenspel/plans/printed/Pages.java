package org.samenspel.plans.printed;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.samenspel.web.persistence.Rows;

/** A page of what a plan once had, in the order of the printed numbers: as {@link InPrintedOrder} gives one of what it has. */
public final class Pages {

    private Pages() {}

    /** Those after a sort key, with the number of all. */
    public static <T> Rows<T> after(String afterSortKey, int limit, Stream<T> said, Function<T, String> sortKey) {
        List<T> all = said.toList();
        return new Rows<>(
                all.stream()
                        .filter(item -> sortKey.apply(item).compareTo(afterSortKey) > 0)
                        .sorted(Comparator.comparing(sortKey))
                        .limit(limit)
                        .toList(),
                all.size());
    }
}
