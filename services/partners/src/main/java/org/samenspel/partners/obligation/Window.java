package org.samenspel.partners.obligation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The days between which a duty must be done.
 *
 * @param required how often
 * @param requestId the request that it answers
 */
public record Window(
        LocalDate start,
        LocalDate end,
        int required,
        @Nullable UUID requestId) {

    private static final int QUARTERS = 4;

    /** Where it stands on a day, by what was done until then. */
    Standing standing(List<Evidence> done, LocalDate asOf) {
        List<Evidence> evidence = done.stream()
                .filter(one -> contains(one.day()) && !one.day().isAfter(asOf))
                .toList();
        return new Standing(start, end, required, requestId, state(evidence.size(), asOf), evidence);
    }

    private WindowState state(int done, LocalDate asOf) {
        if (done >= required) {
            return WindowState.FULFILLED;
        }
        if (asOf.isAfter(end)) {
            return WindowState.BREACHED;
        }
        long left = ChronoUnit.DAYS.between(asOf, end) + 1;
        long all = ChronoUnit.DAYS.between(start, end) + 1;
        return left * QUARTERS < all ? WindowState.AT_RISK : WindowState.OPEN;
    }

    private boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /**
     * What shows that something was done.
     *
     * @param id of the meeting, at governance, or of the document, here
     * @param day on which the meeting was held, or the document was laid before the parties
     */
    public record Evidence(Proof.Kind kind, UUID id, LocalDate day) {}

    /** A window and where it stands. */
    public record Standing(
            LocalDate start,
            LocalDate end,
            int required,
            @Nullable UUID requestId,
            WindowState state,
            List<Evidence> evidence) {

        public Standing {
            evidence = List.copyOf(evidence);
        }

        /** Whether both are of the same window, wherever it ends by now. */
        boolean isOf(Published published) {
            return start.equals(published.start()) && Objects.equals(requestId, published.requestId());
        }
    }

    /**
     * What was published last of a window that is settled.
     *
     * @param end as it was published; null for what was published before it was kept
     */
    public record Published(
            LocalDate start,
            @Nullable LocalDate end,
            @Nullable UUID requestId,
            WindowState state) {

        /** How it stands when the agreement turns out to have ended before it began: nothing is to be done in it. */
        Standing takenBack() {
            return new Standing(start, end == null ? start : end, 0, requestId, WindowState.OPEN, List.of());
        }
    }
}
