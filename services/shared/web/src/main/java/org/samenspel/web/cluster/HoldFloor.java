package org.samenspel.web.cluster;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Gives an autoscaler its least number of pods: before a campaign opens, and after it closed. A CronJob at a moment of the calendar
 * (docs/decisions/0036).
 */
public final class HoldFloor {

    /** A calendar has no year: a job that is a day or more from its moment is one of last year. */
    private static final Duration NEAR = Duration.ofHours(24);

    private HoldFloor() {}

    /** @param arguments the autoscaler's name, the number of pods, the moment it is meant for */
    public static void main(String... arguments) throws IOException, GeneralSecurityException, InterruptedException {
        if (!isMeantFor(Instant.parse(arguments[2]), InstantSource.system().instant())) {
            System.out.println("Nothing done: this is meant for " + arguments[2] + ".");
            return;
        }
        int pods = Integer.parseInt(arguments[1]);
        try (ApiServer api = ApiServer.ofPod()) {
            new Autoscaler(api, arguments[0]).keepAtLeast(pods);
        }
        System.out.println(arguments[0] + " has at least " + pods + " pods from now on.");
    }

    static boolean isMeantFor(Instant moment, Instant now) {
        return Duration.between(moment, now).abs().compareTo(NEAR) < 0;
    }
}
