package org.samenspel.gateway.upstream;

import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The trace that a request belongs to, as the W3C's Trace Context writes it: what a service records of it can be found by it. Only of who
 * brings a token: without one there is nothing by which requests could be told apart.
 */
final class TraceParent {
    static final String NAME = "traceparent";

    private static final Pattern GOOD = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final String NOT_SAMPLED = "00";

    private TraceParent() {}

    /** The one that the client is in, or a new one where it names none that is right. */
    static String of(@Nullable String received) {
        return received != null && GOOD.matcher(received).matches() ? received : made();
    }

    /** The version in a random UUID keeps both from being all zeros, which stands for none. */
    private static String made() {
        UUID trace = UUID.randomUUID();
        UUID span = UUID.randomUUID();
        return String.join("-", "00", trace.toString().replace("-", ""), hex(span), NOT_SAMPLED);
    }

    private static String hex(UUID half) {
        return HexFormat.of().toHexDigits(half.getMostSignificantBits());
    }
}
