package org.samenspel.local.command;

import java.io.IOException;
import java.util.List;
import org.samenspel.local.DomainService;
import org.samenspel.local.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What an operator does with events that a service could not apply. Each asks the service to do it, and waits for it. */
@Command(
        name = "events",
        description = "Lists the events that services set aside, and has them tried again, taken or forgotten.",
        synopsisSubcommandLabel = "WHAT")
public final class EventsCommand {

    @Command(name = "deadletters", description = "Lists the dead letters that wait; ends with 1 when there are any.")
    int deadletters(
            @Mixin PlatformOptions options,
            @Parameters(arity = "0..*", paramLabel = "SERVICE", description = "Default: all of them.")
                    List<String> names)
            throws IOException, InterruptedException {
        List<DomainService> services = names == null
                ? List.of(DomainService.values())
                : names.stream()
                        .distinct()
                        .map(name -> DomainService.named(name, "service"))
                        .toList();
        int worst = 0;
        for (DomainService service : services) {
            worst = Math.max(worst, OperatedService.ask(options.settings(), service, List.of("deadletters")));
        }
        return worst;
    }

    @Command(name = "replay", description = "Tries dead letters again, once what was wrong is mended.")
    int replay(
            @Mixin OperatedService service,
            @Parameters(index = "1..*", paramLabel = "PLACE", description = "As deadletters names it.")
                    List<String> places,
            @Option(names = "--all", description = "All that wait.") boolean all)
            throws IOException, InterruptedException {
        if (all == (places != null)) {
            throw new Refusal("Say which to replay: a place such as plans.plans.v1/2/1207, or --all.");
        }
        return service.ask("replay", all ? List.of("--all") : places);
    }

    @Command(
            name = "accept",
            description = "Takes events whose version is far beyond the last one, once you know that they are right.")
    int accept(
            @Mixin OperatedService service,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "PLACE", description = "As deadletters names it.")
                    List<String> places)
            throws IOException, InterruptedException {
        return service.ask("accept", places);
    }

    @Command(name = "dismiss", description = "Lets dead letters wait no more, without applying them.")
    int dismiss(
            @Mixin OperatedService service,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "PLACE", description = "As deadletters names it.")
                    List<String> places)
            throws IOException, InterruptedException {
        return service.ask("dismiss", places);
    }
}
