package org.samenspel.values.request;

import java.util.regex.Pattern;

/**
 * A query that nobody can read in two ways: what a URI may hold as it is, and the rest percent-encoded. What it means is for its reader
 * to judge, so that anything may be encoded.
 */
public final class PlainQuery {

    private static final Pattern PLAIN = Pattern.compile("([!-~&&[^\"#%<>\\\\^`{|}]]++|%[0-9A-Fa-f]{2})*+");

    private PlainQuery() {}

    public static boolean isPlain(String query) {
        return PLAIN.matcher(query).matches();
    }
}
