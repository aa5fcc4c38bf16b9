package org.samenspel.local.command;

import picocli.CommandLine.Command;

@Command(
        name = "bench",
        description = "Measures what the platform does on this machine.",
        synopsisSubcommandLabel = "WHAT",
        subcommands = {
            BenchSubmitCommand.class,
            BenchReadCommand.class,
            BenchCloseCommand.class,
            BenchEventsCommand.class,
            BenchKillCommand.class
        })
public final class BenchCommand {}
