package org.samenspel.partners.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Period;

/**
 * What must be done, and between which days. One of: at least {@code count} times {@code per} period, counted from 1 January or
 * from the first day of the term; once by the day {@code due}; once {@code within} a period after each request.
 */
public record Duty(
        Kind kind,
        @Nullable Integer count,
        @Nullable Cadence per,
        @Nullable Anchor anchor,
        @Nullable LocalDate due,
        java.time.@Nullable Period within) {

    private static final int MOST = 100;
    private static final int MOST_MONTHS = 120;
    private static final int MOST_DAYS = 3_653;

    /** @throws IllegalArgumentException if not exactly the parts of the kind are there */
    public Duty {
        if (kind == null) {
            throw new IllegalArgumentException("kind is required");
        }
        boolean cadence = count != null && per != null && anchor != null;
        boolean noCadence = count == null && per == null && anchor == null;
        boolean complete =
                switch (kind) {
                    case AT_LEAST -> cadence && due == null && within == null;
                    case DUE_DATE -> noCadence && due != null && within == null;
                    case ON_REQUEST -> noCadence && due == null && within != null;
                };
        if (!complete) {
            throw new IllegalArgumentException(
                    "atLeast has count, per and anchor; dueDate has due; onRequest has within");
        }
        if (count != null && (count < 1 || count > MOST)) {
            throw new IllegalArgumentException("count must be from 1 to 100");
        }
        if (within != null && !isUsable(within)) {
            throw new IllegalArgumentException("within must be a period such as P1M, of ten years at most");
        }
    }

    /** The windows that began by a day, oldest first; none reaches beyond the term. */
    List<Window> windows(Period term, List<Request> requests, LocalDate asOf) {
        return switch (kind) {
            case AT_LEAST -> cadence(term, asOf);
            case DUE_DATE ->
                term.start().isAfter(asOf)
                        ? List.of()
                        : List.of(new Window(term.start(), earliest(required(due), term.end()), 1, null));
            case ON_REQUEST ->
                requests.stream()
                        .filter(request -> !request.requestedOn().isAfter(asOf) && term.contains(request.requestedOn()))
                        .map(request -> answering(request, term))
                        .toList();
        };
    }

    private List<Window> cadence(Period term, LocalDate asOf) {
        int months = required(per).months();
        LocalDate origin = anchor == Anchor.TERM ? term.start() : term.start().withDayOfYear(1);
        List<Window> windows = new ArrayList<>();
        for (int i = 0; ; i++) {
            LocalDate first = origin.plusMonths((long) i * months);
            LocalDate last = origin.plusMonths((i + 1L) * months).minusDays(1);
            LocalDate start = first.isBefore(term.start()) ? term.start() : first;
            if (start.isAfter(asOf) || term.end() != null && start.isAfter(term.end())) {
                return windows;
            }
            if (!last.isBefore(term.start())) {
                windows.add(new Window(start, earliest(last, term.end()), required(count), null));
            }
        }
    }

    private Window answering(Request request, Period term) {
        LocalDate last = request.requestedOn().plus(required(within));
        return new Window(request.requestedOn(), earliest(last, term.end()), 1, request.id());
    }

    private static boolean isUsable(java.time.Period within) {
        boolean bounded = within.toTotalMonths() <= MOST_MONTHS && within.getDays() <= MOST_DAYS;
        return bounded && !within.isNegative() && !within.isZero();
    }

    private static LocalDate earliest(LocalDate day, @Nullable LocalDate end) {
        return end != null && end.isBefore(day) ? end : day;
    }

    /** The constructor saw to it that the parts of the kind are there. */
    private static <T> T required(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("a part of the duty is missing");
        }
        return part;
    }

    /** When it must be done. */
    public enum Kind {
        AT_LEAST,
        DUE_DATE,
        ON_REQUEST
    }

    /** How long a window of a cadence is. */
    public enum Cadence {
        HALF_YEAR(6),
        YEAR(12),
        TWO_YEARS(24);

        private final int months;

        Cadence(int months) {
            this.months = months;
        }

        int months() {
            return months;
        }
    }

    /** From when the windows of a cadence are counted. */
    public enum Anchor {
        CALENDAR,
        TERM
    }
}
