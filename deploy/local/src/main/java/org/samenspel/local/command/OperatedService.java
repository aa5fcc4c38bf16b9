package org.samenspel.local.command;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.samenspel.local.DomainService;
import org.samenspel.local.Ports;
import org.samenspel.local.Settings;
import org.samenspel.local.part.ServiceProgram;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A service of the running platform that an operator asks to do something with what came in. */
final class OperatedService {

    @Mixin
    private PlatformOptions options;

    @Parameters(index = "0", paramLabel = "SERVICE", description = "The service that set it aside, or keeps it.")
    private String name;

    /** Prints what came of it. */
    int ask(String what, List<String> with) throws IOException, InterruptedException {
        DomainService service = DomainService.named(name, "service");
        return ask(
                options.settings(),
                service,
                Stream.concat(Stream.of(what), with.stream()).toList());
    }

    static int ask(Settings settings, DomainService service, List<String> arguments)
            throws IOException, InterruptedException {
        Settings running = settings.with(new Ports(Running.platform(settings).port()));
        return ServiceProgram.operatingTheInbox(running, service).run(arguments);
    }
}
