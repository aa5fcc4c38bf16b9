package org.samenspel.web.cluster;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;

/**
 * Gives an autoscaler the least number of pods that is right now, by the windows of campaigns: what an upgrade, a way back or a hand made
 * of it before doesn't matter. A Job of each revision, and CronJobs (docs/decisions/0036).
 */
public final class HoldFloor {

    private HoldFloor() {}

    /** @param arguments the autoscaler's name, the number of pods without a campaign, the windows */
    public static void main(String... arguments) throws IOException, GeneralSecurityException, InterruptedException {
        List<Window> windows = Arrays.stream(arguments).skip(2).map(Window::of).toList();
        int pods = Window.floor(
                Integer.parseInt(arguments[1]), windows, InstantSource.system().instant());
        try (ApiServer api = ApiServer.ofPod()) {
            new Autoscaler(api, arguments[0]).keepAtLeast(pods);
        }
        System.out.println(arguments[0] + " has at least " + pods + " pods from now on.");
    }
}
