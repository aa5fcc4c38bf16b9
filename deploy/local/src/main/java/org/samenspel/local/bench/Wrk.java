package org.samenspel.local.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samenspel.local.Ports;
import org.samenspel.local.Refusal;

/** wrk, which takes a third of what a generator in Java takes of the processors that it shares with what it measures. */
final class Wrk implements Generator {

    private static final Pattern FIGURES = Pattern.compile(
            "bench answered=(\\d+) refused=(\\d+) broken=(\\d+) timeout=(\\d+) micros=(\\d+) p50=(\\d+) p99=(\\d+) longest=(\\d+)");

    private static final Pattern VERSION = Pattern.compile("wrk \\S+");

    private final Path program;
    private final Ports ports;
    private final List<String> answers;

    Wrk(Path program, Ports ports, List<String> answers) {
        this.program = program;
        this.ports = ports;
        this.answers = answers;
    }

    /** It says its version and then that this was no use of it. */
    @Override
    public String name() {
        try {
            Process process = new ProcessBuilder(program.toString(), "--version")
                    .redirectErrorStream(true)
                    .start();
            Matcher version =
                    VERSION.matcher(new String(process.getInputStream().readAllBytes()));
            return version.find() ? version.group() : "wrk";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Load closed(String campaign, int connections, Duration time) {
        try {
            Path folder = Files.createTempDirectory("samenspel-bench");
            Path script = folder.resolve("submit.lua");
            Path lines = folder.resolve("answers.txt");
            try (InputStream source = Wrk.class.getResourceAsStream("submit.lua")) {
                if (source == null) {
                    throw new Refusal("What wrk has to send is not among the files of the program: build again.");
                }
                Files.copy(source, script, StandardCopyOption.REPLACE_EXISTING);
                Files.write(lines, answers);
                return read(Programs.output(command(campaign, connections, time, script), Map.of(), time), connections);
            } finally {
                Files.deleteIfExists(script);
                Files.deleteIfExists(lines);
                Files.delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> command(String campaign, int connections, Duration time, Path script) {
        String host = "localhost:" + ports.gateway();
        return List.of(
                program.toString(),
                "--threads=2",
                "--connections=" + connections,
                "--duration=" + time.toSeconds() + "s",
                "--timeout=5s",
                "--latency",
                "--script=" + script,
                "http://" + host,
                "--",
                script.resolveSibling("answers.txt").toString(),
                campaign + "/responses",
                host);
    }

    /** It hangs up when the time is over: as many as there are connections may be stored and not answered. */
    static Load read(String printed, int connections) {
        Matcher found = FIGURES.matcher(printed);
        if (!found.find()) {
            throw new Refusal("wrk prints something else than it did: " + printed.strip());
        }
        long answered = Long.parseLong(found.group(1));
        long refused = Long.parseLong(found.group(2));
        return new Load(
                answered - refused,
                refused,
                Long.parseLong(found.group(3)) + Long.parseLong(found.group(4)) + connections,
                Long.parseLong(found.group(5)) / 1e6,
                Long.parseLong(found.group(6)) / 1e3,
                Long.parseLong(found.group(7)) / 1e3,
                Long.parseLong(found.group(8)) / 1e3);
    }
}
