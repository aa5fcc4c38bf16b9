package org.samenspel.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.samenspel.local.Ports;
import org.samenspel.local.demo.Actors;
import org.samenspel.local.demo.Json;
import org.samenspel.local.privacy.CaseText;
import org.samenspel.local.privacy.Dialog;
import org.samenspel.local.privacy.PrivacyDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "privacy",
        description =
                "Answers what a person asks about its personal data, in all services that hold people: asks for it, line by line.",
        subcommands = PrivacyRetentionCommand.class)
public final class PrivacyCommand implements Callable<Integer> {

    @Mixin
    private PlatformOptions options;

    @Option(names = "--json", description = "Prints the report as one JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        int port = Running.platform(options.settings()).port();
        var answers = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        JsonNode report =
                new PrivacyDesk(new Actors(new Ports(port)).privacyOfficer(), new Dialog(answers, System.err)).answer();
        System.out.print(json ? Json.text(report) + System.lineSeparator() : CaseText.of(report));
        return 0;
    }
}
