package org.samenspel.tokens;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long a token lives. One that was stolen, or whose holder lost a role, is good for an hour at most, whatever the provider was
 * told.
 *
 * @param issued when ({@code iat}), in seconds since 1970; null when the token does not say
 * @param expires when ({@code exp}), the same
 */
record Lifetime(@Nullable Long issued, @Nullable Long expires) {

    private static final long LONGEST = Duration.ofHours(1).toSeconds();

    /** By how much the provider's clock may be ahead of ours. */
    private static final long CLOCKS_DIFFER = Duration.ofMinutes(1).toSeconds();

    /**
     * Whether it lives for at most an hour, which has begun: else one could be issued for a moment to come. Nobody looks here whether
     * it has expired.
     *
     * @param now in seconds since 1970, by the machine's clock, as the expiry is checked
     */
    boolean isShort(long now) {
        return issued != null && expires != null && issued <= now + CLOCKS_DIFFER && expires <= issued + LONGEST;
    }
}
