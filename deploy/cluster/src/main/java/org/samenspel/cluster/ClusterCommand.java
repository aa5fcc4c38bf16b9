package org.samenspel.cluster;

import org.samenspel.local.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program behind `./samenspel cluster`. */
@Command(
        name = "cluster",
        description = "A Kubernetes of one node on this machine.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            InstallCommand.class,
            TestCommand.class,
            CheckCommand.class,
            UninstallCommand.class,
            StatusCommand.class,
            DownCommand.class
        })
public final class ClusterCommand {

    private ClusterCommand() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new ClusterCommand()).setExecutionExceptionHandler((failure, command, _) -> {
            if (!(failure instanceof Refusal)) {
                throw failure;
            }
            command.getErr().println(failure.getMessage());
            command.getErr().flush();
            return 1;
        });
    }
}
