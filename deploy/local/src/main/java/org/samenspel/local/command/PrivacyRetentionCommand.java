package org.samenspel.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.Ports;
import org.samenspel.local.demo.Actors;
import org.samenspel.local.demo.Json;
import org.samenspel.local.privacy.RetentionReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "retention",
        description =
                "Says how long each service keeps what it stores about people, and how much of it went in a year.")
final class PrivacyRetentionCommand implements Callable<Integer> {

    @Mixin
    private PlatformOptions options;

    @Nullable
    @Option(names = "--year", paramLabel = "YEAR", description = "The year in which it went. Default: this one.")
    private Integer year;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        int port = Running.platform(options.settings()).port();
        JsonNode report = RetentionReport.of(new Actors(new Ports(port)).privacyOfficer(), year);
        System.out.print(json ? Json.text(report) + System.lineSeparator() : RetentionReport.text(report));
        return 0;
    }
}
