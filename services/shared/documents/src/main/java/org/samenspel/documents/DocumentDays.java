package org.samenspel.documents;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Period;
import org.samenspel.web.persistence.Condition;

/**
 * Of which days a caller sees documents, by the day on which they were added: who joined and left sees those of its time.
 *
 * @param times the days of a caller, once or more often
 * @param lasting the kinds that hold on after they were added, such as a signed agreement: of those it sees what was added before, too
 */
public record DocumentDays(List<Period> times, Set<String> lasting) {

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final LocalDate EVER_AFTER = LocalDate.of(9999, 12, 31);

    /** Without a first and a last day. */
    public static final DocumentDays ALL = new DocumentDays(List.of(new Period(EVER, null)), Set.of());

    public DocumentDays {
        times = List.copyOf(times);
        lasting = Set.copyOf(lasting);
    }

    /** Up to a last day. */
    public static DocumentDays until(LocalDate last) {
        return new DocumentDays(List.of(time(null, last)), Set.of());
    }

    /** A time of which one or both ends are open. */
    public static Period time(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Period(first == null ? EVER : first, last);
    }

    boolean include(String kind, LocalDate addedOn) {
        return lasting.contains(kind) && !addedOn.isAfter(last())
                || times.stream().anyMatch(time -> time.contains(addedOn));
    }

    /** The same for a query. */
    Condition limit(Condition documents) {
        var any = new StringBuilder("(kind in :lasting and addedOn <= :last");
        for (int i = 0; i < times.size(); i++) {
            any.append(" or addedOn between :first%d and :last%d".formatted(i, i));
            documents.with("first" + i, times.get(i).start()).with("last" + i, end(times.get(i)));
        }
        return documents.and(any.append(")").toString(), lasting).with("last", last());
    }

    private LocalDate last() {
        return times.stream()
                .map(DocumentDays::end)
                .max(Comparator.naturalOrder())
                .orElse(EVER);
    }

    private static LocalDate end(Period time) {
        return time.end() == null ? EVER_AFTER : time.end();
    }
}
