package org.samenspel.events.inbox;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a record is, written as {@code plans.plans.v1/2/1207}. */
record Place(String topic, int partition, long offset) {

    private static final Pattern FORM = Pattern.compile("([\\w.]{1,249})/(\\d{1,9})/(\\d{1,18})");

    /** @throws IllegalArgumentException when it is written otherwise */
    static Place of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a place is such as plans.plans.v1/2/1207");
        }
        return new Place(parts.group(1), Integer.parseInt(parts.group(2)), Long.parseLong(parts.group(3)));
    }
}
