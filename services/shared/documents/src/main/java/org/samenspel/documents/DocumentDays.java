package org.samenspel.documents;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Period;
import org.samenspel.web.persistence.Condition;

/**
 * Of which days a caller sees documents, by the days on which they and their versions were added: who joined and left sees what came in its
 * time, be it a version of something older, and nothing of before or after. What it added itself it always sees.
 *
 * @param times the days of a caller, once or more often
 * @param lasting the kinds that hold on after they were added, such as a signed agreement: of those it sees what was added before, too
 * @param own the organizations that a caller acts or goes on for: it sees what they added, on whatever day
 */
public record DocumentDays(List<Period> times, Set<String> lasting, Set<UUID> own) {

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final LocalDate EVER_AFTER = LocalDate.of(9999, 12, 31);

    /** Without a first and a last day. */
    public static final DocumentDays ALL = new DocumentDays(List.of(new Period(EVER, null)), Set.of(), Set.of());

    public DocumentDays {
        times = List.copyOf(times);
        lasting = Set.copyOf(lasting);
        own = Set.copyOf(own);
    }

    /** Up to a last day. */
    public static DocumentDays until(LocalDate last) {
        return new DocumentDays(List.of(time(null, last)), Set.of(), Set.of());
    }

    /** A time of which one or both ends are open. */
    public static Period time(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Period(first == null ? EVER : first, last);
    }

    boolean include(String kind, LocalDate addedOn, UUID addedById) {
        return own.contains(addedById)
                || lasting.contains(kind) && !addedOn.isAfter(last())
                || times.stream().anyMatch(time -> time.contains(addedOn));
    }

    /** The same for a query: of documents, or of what one of their versions came in these days. */
    Condition limit(Condition documents) {
        for (int i = 0; i < times.size(); i++) {
            documents.with("first" + i, times.get(i).start()).with("last" + i, end(times.get(i)));
        }
        String any = "(kind in :lasting and addedOn <= :last or addedById in :own or " + within("addedOn")
                + " or id in (select d.id from Document d join d.versions v where v.addedById in :own or "
                + within("v.addedOn") + "))";
        return documents.and(any, lasting).with("last", last()).with("own", own);
    }

    /** As of which day a caller reads: today, or its last day when that is over. */
    LocalDate readOn(LocalDate today) {
        return times.isEmpty() || last().isAfter(today) ? today : last();
    }

    private String within(String day) {
        return IntStream.range(0, times.size())
                .mapToObj(i -> " or %1$s between :first%2$d and :last%2$d".formatted(day, i))
                .collect(Collectors.joining("", "(1 = 0", ")"));
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
