package org.samenspel.partners.obligation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Period;

/**
 * What must be done, and between which days. One of: at least {@code count} times {@code per} period, counted from 1 January or
 * from the first day of the term; once by the day {@code due}, and not before {@code opens}; once {@code within} a period after each
 * request, or after each time that an event happened, such as a new regulation (article 9 §3 of the VVSG agreement).
 *
 * @param opens the first day on which it can be done; null when any day of the term does
 * @param event the code of what makes it due
 * @param within null for an event when nothing is said: then until the end of the term
 * @param proof what shows that it is done; null when any meeting does
 */
public record Duty(
        Kind kind,
        @Nullable Integer count,
        @Nullable Cadence per,
        @Nullable Anchor anchor,
        @Nullable LocalDate opens,
        @Nullable LocalDate due,
        @Nullable String event,
        java.time.@Nullable Period within,
        @Nullable Proof proof) {

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
        boolean noDay = opens == null && due == null;
        boolean complete =
                switch (kind) {
                    case AT_LEAST -> cadence && noDay && event == null && within == null;
                    case DUE_DATE -> noCadence && due != null && event == null && within == null;
                    case ON_REQUEST -> noCadence && noDay && event == null && within != null;
                    case ON_EVENT -> noCadence && noDay && event != null;
                };
        if (!complete) {
            throw new IllegalArgumentException(
                    "atLeast has count, per and anchor; dueDate has due; onRequest has within; onEvent has event");
        }
        requireUsable(count, within, event);
        if (opens != null && opens.isAfter(due)) {
            throw new IllegalArgumentException("opens must not be after due");
        }
    }

    private static void requireUsable(
            @Nullable Integer count, java.time.@Nullable Period within, @Nullable String event) {
        if (count != null && (count < 1 || count > MOST)) {
            throw new IllegalArgumentException("count must be from 1 to 100");
        }
        if (within != null && !isUsable(within)) {
            throw new IllegalArgumentException("within must be a period such as P1M, of ten years at most");
        }
        if (event != null && !event.matches("[a-z][A-Za-z0-9]{0,49}")) {
            throw new IllegalArgumentException(
                    "event must begin with a small letter and have 50 letters or digits at most");
        }
    }

    /** Whether it waits for somebody to ask, or for something to happen. */
    boolean waits() {
        return kind == Kind.ON_REQUEST || kind == Kind.ON_EVENT;
    }

    /** What shows that it is done. */
    Proof asked() {
        return proof == null ? Proof.ANY_MEETING : proof;
    }

    /** The windows of these days that began by one of them, oldest first; none reaches beyond the term. */
    List<Window> windows(Stretch stretch, Period term, List<Request> requests, LocalDate asOf) {
        return switch (kind) {
            case AT_LEAST -> cadence(stretch, term, asOf);
            case DUE_DATE -> due(stretch, term, asOf);
            case ON_REQUEST, ON_EVENT ->
                requests.stream()
                        .filter(request ->
                                !request.requestedOn().isAfter(asOf) && stretch.contains(request.requestedOn()))
                        .map(request -> answering(request, term))
                        .toList();
        };
    }

    private List<Window> cadence(Stretch stretch, Period term, LocalDate asOf) {
        Cadence cadence = required(per);
        LocalDate origin = anchor == Anchor.TERM ? term.start() : term.start().withDayOfYear(1);
        List<Window> windows = new ArrayList<>();
        for (int i = 0; ; i++) {
            LocalDate first = origin.plusMonths((long) i * cadence.months());
            LocalDate last = origin.plusMonths((i + 1L) * cadence.months()).minusDays(1);
            LocalDate start = first.isBefore(stretch.from()) ? stretch.from() : first;
            if (start.isAfter(asOf) || stretch.until() != null && start.isAfter(stretch.until())) {
                return windows;
            }
            LocalDate end = earliest(last, stretch.until());
            boolean whole = start.equals(first) && end.equals(last);
            int share = whole ? required(count) : cadence.share(required(count), start, end);
            if (!end.isBefore(start) && share > 0) {
                windows.add(new Window(start, end, share, null));
            }
        }
    }

    /** It is asked by the version of the text that counts on its day; when the term ends before, it opens as much earlier. */
    private List<Window> due(Stretch stretch, Period term, LocalDate asOf) {
        LocalDate last = earliest(required(due), term.end());
        if (!stretch.contains(last)) {
            return List.of();
        }
        LocalDate start = opens == null ? stretch.from() : last.minusDays(ChronoUnit.DAYS.between(opens, due));
        LocalDate first = start.isBefore(stretch.from()) ? stretch.from() : start;
        return first.isAfter(asOf) ? List.of() : List.of(new Window(first, last, 1, null));
    }

    private Window answering(Request request, Period term) {
        LocalDate day = request.requestedOn();
        LocalDate last = within == null ? day.plusMonths(MOST_MONTHS) : day.plus(within);
        return new Window(day, earliest(last, term.end()), 1, request.id());
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
        ON_REQUEST,
        ON_EVENT
    }

    /** How long a window of a cadence is. */
    public enum Cadence {
        HALF_YEAR(6),
        YEAR(12),
        TWO_YEARS(24);

        private static final int LONGEST_MONTH = 31;

        private final int months;

        Cadence(int months) {
            this.months = months;
        }

        int months() {
            return months;
        }

        /**
         * What days of a window ask of the count of a whole one: three times a year are once in four months. To the nearest whole
         * number, half upwards; a month counts for 31 days, so that months of any length are equal.
         */
        int share(int count, LocalDate start, LocalDate end) {
            java.time.Period length = java.time.Period.between(start, end.plusDays(1));
            long days = length.toTotalMonths() * LONGEST_MONTH + length.getDays();
            long whole = (long) months * LONGEST_MONTH;
            return Math.toIntExact((2 * count * days + whole) / (2 * whole));
        }
    }

    /** From when the windows of a cadence are counted. */
    public enum Anchor {
        CALENDAR,
        TERM
    }
}
