package org.samenspel.local.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;
import org.samenspel.local.part.Parts;
import org.samenspel.local.supervisor.Requests;
import org.samenspel.local.supervisor.Supervisor;
import org.samenspel.local.supervisor.Training;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The background process that `up` starts. */
@Command(name = "supervise", hidden = true, description = "Runs the parts until it is told to stop.")
public final class SuperviseCommand implements Callable<Integer> {

    @Mixin
    private PlatformOptions options;

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = options.settings();
        var supervisor = new Supervisor(settings, Parts.of(settings));
        Runtime.getRuntime().addShutdownHook(new Thread(supervisor::stop, "stop"));
        Thread.ofPlatform().daemon().name("starter").start(() -> stopWhenStarterDies(supervisor));
        try {
            new Requests(supervisor).listen(settings);
            supervisor.start();
        } catch (Refusal refusal) {
            supervisor.fail(String.valueOf(refusal.getMessage()));
            throw refusal;
        }
        new Training(settings).begin();
        new CountDownLatch(1).await();
        return 0;
    }

    /** `up` holds the other end of our input: one byte releases us, the end of it without that byte means that `up` died. */
    private static void stopWhenStarterDies(Supervisor supervisor) {
        try {
            if (System.in.read() >= 0) {
                return;
            }
        } catch (IOException broken) {
            System.err.println("The pipe from up broke: " + broken.getMessage());
        }
        supervisor.fail("The command that started the platform ended before all was ready.");
        System.exit(1);
    }
}
