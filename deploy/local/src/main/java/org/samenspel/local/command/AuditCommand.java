package org.samenspel.local.command;

import picocli.CommandLine.Command;

@Command(
        name = "audit",
        description = "Looks at what the services recorded of who did what.",
        synopsisSubcommandLabel = "WHAT",
        subcommands = AuditVerifyCommand.class)
public final class AuditCommand {}
