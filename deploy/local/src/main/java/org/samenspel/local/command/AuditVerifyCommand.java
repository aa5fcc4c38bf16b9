package org.samenspel.local.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.samenspel.local.DomainService;
import org.samenspel.local.Ports;
import org.samenspel.local.Settings;
import org.samenspel.local.part.ServiceProgram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "verify", description = "Compares records, the chain over them, and what left the databases.")
final class AuditVerifyCommand implements Callable<Integer> {

    /** As the program of one service ends that differs from what was sealed. */
    private static final int FOUND = 1;

    @Mixin
    private PlatformOptions options;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "A service. Default: all of them.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--json", description = "Prints a JSON document for each service, one a line.")
    private boolean json;

    /** The worst of what the comparisons ended with. */
    @Override
    public Integer call() throws IOException, InterruptedException {
        List<DomainService> services = Services.named(names, "no audit of");
        Settings settings = options.settings();
        settings = settings.with(new Ports(Running.platform(settings).port()));
        List<String> arguments = json ? List.of("--json") : List.of();
        int worst = 0;
        for (DomainService service : services) {
            worst = worse(
                    worst, ServiceProgram.verifyingTheAudit(settings, service).run(arguments));
        }
        return worst;
    }

    /** What was found in one service counts for more than that another one could not be compared. */
    static int worse(int one, int other) {
        return one == FOUND || other == FOUND ? FOUND : Math.max(one, other);
    }
}
