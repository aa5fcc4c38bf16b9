package org.samenspel.local.command;

import java.util.concurrent.Callable;
import org.samenspel.local.supervisor.Platform;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "down", description = "Stops the platform and keeps its data.")
public final class DownCommand implements Callable<Integer> {

    @Mixin
    private PlatformOptions options;

    @Override
    public Integer call() {
        boolean stopped = new Platform(options.settings()).down();
        System.out.println(stopped ? "The platform is down; its data is kept." : "The platform is not running.");
        return 0;
    }
}
