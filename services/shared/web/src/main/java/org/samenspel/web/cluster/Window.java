package org.samenspel.web.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A time in which a campaign needs more pods than there are otherwise.
 *
 * @param from its first moment
 * @param to the first moment after it
 * @param pods of a program, at least
 */
record Window(Instant from, Instant to, int pods) {

    /** A job of the calendar begins with the minute, and the clock of its node may be behind: who is that early is on time. */
    private static final Duration EARLY = Duration.ofMinutes(1);

    /** As the chart writes it: {@code 2027-03-01T16:50:00Z/2027-03-01T18:05:00Z=6}. */
    static Window of(String text) {
        String[] parts = text.split("[/=]");
        if (parts.length != 3) {
            throw new IllegalArgumentException("Not a window: " + text);
        }
        return new Window(Instant.parse(parts[0]), Instant.parse(parts[1]), Integer.parseInt(parts[2]));
    }

    /** The least number of pods now: what is ordinary, or more in a window. */
    static int floor(int ordinary, List<Window> windows, Instant now) {
        return windows.stream()
                .filter(window -> window.has(now))
                .mapToInt(Window::pods)
                .reduce(ordinary, Math::max);
    }

    private boolean has(Instant now) {
        return !now.isBefore(from.minus(EARLY)) && now.isBefore(to);
    }
}
