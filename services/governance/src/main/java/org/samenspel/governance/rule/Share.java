package org.samenspel.governance.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a whole, as printed: {@code 1/2}, {@code 75/100}.
 *
 * @param numerator not below zero, at most the denominator
 * @param denominator above zero
 */
public record Share(int numerator, int denominator) implements Comparable<Share> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

    public Share {
        if (denominator < 1 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("a share must be a fraction from 0/1 to 1/1");
        }
    }

    @JsonCreator
    public static Share of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("a share must be written as a fraction such as 1/2");
        }
        return new Share(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    /** This part of so many people, rounded up: three quarters of 34 are 26. */
    public int of(int people) {
        return Math.ceilDiv(people * numerator, denominator);
    }

    @Override
    public int compareTo(Share other) {
        return Integer.compare(numerator * other.denominator, other.numerator * denominator);
    }

    @JsonValue
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
