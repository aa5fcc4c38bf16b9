package org.samenspel.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samenspel.local.Ports;
import org.samenspel.local.Refusal;
import org.samenspel.local.part.PostgresServer;

/** PostgreSQL's own program for that. */
final class Pgbench implements Floor {

    private static final Pattern ROWS = Pattern.compile("number of transactions actually processed: (\\d+)");

    /** Newer ones say it without the time of connecting only, older ones with and without. */
    private static final Pattern RATE = Pattern.compile(
            "tps = ([\\d.]+) \\((?:without initial connection time|excluding connections establishing)\\)");

    private final Path program;
    private final Ports ports;

    Pgbench(Path program, Ports ports) {
        this.program = program;
        this.ports = ports;
    }

    @Override
    public String name() {
        return Programs.output(List.of(program.toString(), "--version"), Map.of(), Duration.ZERO)
                .strip();
    }

    @Override
    public Written write(String insert, Duration time) {
        try {
            Path script = Files.writeString(Files.createTempFile("samenspel-bench", ".sql"), insert + ";\n");
            try {
                return read(
                        Programs.output(command(script, time), Map.of("PGPASSWORD", PostgresServer.PASSWORD), time));
            } finally {
                Files.delete(script);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> command(Path script, Duration time) {
        return List.of(
                program.toString(),
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + CLIENTS,
                "--jobs=2",
                "--time=" + time.toSeconds(),
                "--file=" + script,
                "--host=localhost",
                "--port=" + ports.postgres(),
                "--username=" + PostgresServer.ADMINISTRATOR,
                Storage.DATABASE);
    }

    static Written read(String printed) {
        return new Written(Long.parseLong(find(ROWS, printed)), Double.parseDouble(find(RATE, printed)));
    }

    private static String find(Pattern figure, String printed) {
        Matcher found = figure.matcher(printed);
        if (!found.find()) {
            throw new Refusal("pgbench prints something else than it did: " + printed.strip());
        }
        return found.group(1);
    }
}
