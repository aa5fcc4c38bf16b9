package org.samenspel.retention;

import java.time.DateTimeException;
import java.time.Period;
import java.util.Optional;

/**
 * For how long something is kept after it was last needed.
 *
 * @param period empty for what is kept for ever
 */
public record RetentionPeriod(Optional<Period> period) {

    private static final String FOREVER = "forever";

    /**
     * As the configuration writes it.
     *
     * @param text a period such as {@code P10Y}, or {@code forever}
     * @throws IllegalArgumentException if it is neither, or not longer than no time at all
     */
    public static RetentionPeriod of(String text) {
        if (text.equals(FOREVER)) {
            return new RetentionPeriod(Optional.empty());
        }
        try {
            Period period = Period.parse(text);
            if (!period.isNegative() && !period.isZero()) {
                return new RetentionPeriod(Optional.of(period));
            }
        } catch (DateTimeException _) {
            // Told as any other text that is none.
        }
        throw new IllegalArgumentException("\"%s\" is neither a period such as P10Y nor forever".formatted(text));
    }
}
