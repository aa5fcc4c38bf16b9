package org.samenspel.consultations.campaign;

import org.jspecify.annotations.Nullable;

/**
 * How many people took part in a campaign, as far as anybody is told: the number, or that it is fewer than k, which nobody is too.
 *
 * @param respondents how many; null if fewer than k
 * @param fewerThan k, if they are fewer; null otherwise
 */
public record Turnout(
        @Nullable Integer respondents, @Nullable Integer fewerThan) {

    public Turnout {
        if ((respondents == null) == (fewerThan == null)) {
            throw new IllegalArgumentException("a turnout is a number or fewer than one");
        }
    }

    /** @param counted how many responses there are */
    public static Turnout of(int counted, int k) {
        return counted < k ? new Turnout(null, k) : new Turnout(counted, null);
    }
}
