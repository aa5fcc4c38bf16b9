package org.samenspel.local.command;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.samenspel.local.demo.DemoPeople;
import org.samenspel.local.demo.TimeCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "code",
        description = "Prints the codes with which people of the demo log in now, beside their password.")
public final class CodeCommand implements Callable<Integer> {

    @Mixin
    private PlatformOptions options;

    @Override
    public Integer call() {
        Instant now = Instant.now();
        DemoPeople.codes(options.settings().home())
                .forEach((person, code) -> System.out.printf(
                        "%-22s %s, then %s%n", person, code.at(now), code.at(now.plus(TimeCode.PERIOD))));
        long left = TimeCode.PERIOD.toSeconds() - now.getEpochSecond() % TimeCode.PERIOD.toSeconds();
        System.out.println("The first for " + left + " more seconds, the other one after them, and each once.");
        return 0;
    }
}
