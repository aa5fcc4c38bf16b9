package org.samenspel.local;

import org.samenspel.local.command.AuditCommand;
import org.samenspel.local.command.BenchCommand;
import org.samenspel.local.command.CodeCommand;
import org.samenspel.local.command.DemoCommand;
import org.samenspel.local.command.DevCommand;
import org.samenspel.local.command.DownCommand;
import org.samenspel.local.command.EventsCommand;
import org.samenspel.local.command.FaultsCommand;
import org.samenspel.local.command.FuzzCommand;
import org.samenspel.local.command.LogsCommand;
import org.samenspel.local.command.MutantsCommand;
import org.samenspel.local.command.PrivacyCommand;
import org.samenspel.local.command.RebuildCommand;
import org.samenspel.local.command.RestartCommand;
import org.samenspel.local.command.StatusCommand;
import org.samenspel.local.command.SuperviseCommand;
import org.samenspel.local.command.UpCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program behind the script `samenspel`. */
@Command(
        name = "samenspel",
        description = "The whole platform on one machine.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            DemoCommand.class,
            BenchCommand.class,
            FaultsCommand.class,
            MutantsCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            RestartCommand.class,
            DevCommand.class,
            AuditCommand.class,
            CodeCommand.class,
            FuzzCommand.class,
            EventsCommand.class,
            RebuildCommand.class,
            PrivacyCommand.class,
            DownCommand.class,
            SuperviseCommand.class
        })
public final class Samenspel {

    private Samenspel() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Samenspel())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, _) -> {
                    if (!(failure instanceof Refusal)) {
                        throw failure;
                    }
                    command.getErr().println(failure.getMessage());
                    command.getErr().flush();
                    return failure instanceof NotRunning ? NotRunning.CODE : 1;
                });
    }
}
