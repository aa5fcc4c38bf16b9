package org.samenspel.local.command;

import picocli.CommandLine.Command;

@Command(
        name = "bench",
        description = "Measures what the platform does on this machine.",
        synopsisSubcommandLabel = "WHAT",
        subcommands = {BenchSubmitCommand.class, BenchKillCommand.class})
public final class BenchCommand {}
