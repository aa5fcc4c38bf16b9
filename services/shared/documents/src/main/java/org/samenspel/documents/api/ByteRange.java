package org.samenspel.documents.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of some content that is asked for (RFC 9110, 14). Several parts at once, and other units, are not known: then all of it
 * is given, as the RFC allows.
 *
 * @param first the place of the first byte
 * @param last that of the last one; before the first one when there is no such part
 */
record ByteRange(long first, long last) {

    private static final Pattern HEADER = Pattern.compile("bytes=(?:(\\d{1,18})-(\\d{1,18})?|-(\\d{1,18}))");

    /** The part of so many bytes that a header asks for; empty when it asks for all. */
    static Optional<ByteRange> of(@Nullable String header, long size) {
        Matcher asked = HEADER.matcher(header == null ? "" : header.strip());
        if (!asked.matches()) {
            return Optional.empty();
        }
        if (asked.group(3) != null) {
            long length = Long.parseLong(asked.group(3));
            return Optional.of(
                    length == 0 ? new ByteRange(0, -1) : new ByteRange(Math.max(0, size - length), size - 1));
        }
        long first = Long.parseLong(asked.group(1));
        long last = asked.group(2) == null ? size - 1 : Long.parseLong(asked.group(2));
        boolean backward = asked.group(2) != null && last < first;
        return backward ? Optional.empty() : Optional.of(new ByteRange(first, Math.min(last, size - 1)));
    }

    boolean exists() {
        return first <= last;
    }

    long length() {
        return last - first + 1;
    }
}
