package org.samenspel.local.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.samenspel.local.Ports;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;
import org.samenspel.local.demo.Json;
import org.samenspel.local.process.Launch;
import org.samenspel.local.process.Launcher;

/** The generator of requests, of the versions in deploy/fuzz/requirements.txt, in a Python environment of this state alone. */
final class Schemathesis {

    /** How much longer than asked for a run may take: it looks around first. */
    private static final int GRACE_SECONDS = 120;

    private static final int INSTALLING_SECONDS = 300;

    /** It needs this Python, with what makes environments: Debian has that in a package of its own, python3-venv. */
    private static final String FIT = "import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))";

    private final Settings settings;
    private final Path sources;
    private final Path python;
    private final Path log;
    private final Launcher launcher = new Launcher();

    private Schemathesis(Settings settings) {
        this.settings = settings;
        this.sources = settings.home().resolve("deploy/fuzz");
        this.python = settings.state().resolve("python");
        this.log = settings.logs().resolve("fuzz.log");
    }

    /** None where the machine has no fit Python. */
    static Optional<Schemathesis> of(Settings settings) {
        return hasPython() ? Optional.of(new Schemathesis(settings)) : Optional.empty();
    }

    private static boolean hasPython() {
        try {
            Process process = new ProcessBuilder("python3", "-c", FIT)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException none) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Once for the versions that are asked for; what was begun and not finished is begun again. */
    void install() {
        Path wanted = sources.resolve("requirements.txt");
        Path installed = python.resolve("requirements.txt");
        try {
            Files.deleteIfExists(log);
            if (Files.exists(installed) && Files.mismatch(wanted, installed) == -1) {
                return;
            }
            run(
                    "Making a Python environment",
                    INSTALLING_SECONDS,
                    "python3",
                    "-m",
                    "venv",
                    "--clear",
                    python.toString());
            run(
                    "Fetching schemathesis",
                    INSTALLING_SECONDS,
                    python.resolve("bin/pip").toString(),
                    "install",
                    "--quiet",
                    "--disable-pip-version-check",
                    "--requirement",
                    wanted.toString());
            Files.copy(wanted, installed);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Fuzzes a service of the platform at these ports. */
    Fuzzed fuzz(String service, Ports ports, FuzzOptions options) {
        Path report = settings.state().resolve("fuzz-" + service + ".json");
        try {
            Files.deleteIfExists(report);
            run("Fuzzing " + service, options.seconds() + GRACE_SECONDS, command(service, ports, options, report));
            return Json.MAPPER.readValue(report.toFile(), Fuzzed.class);
        } catch (IOException failure) {
            throw new Refusal("Fuzzing " + service + " left no report: see " + log + ".", failure);
        }
    }

    private String[] command(String service, Ports ports, FuzzOptions options, Path report) {
        var command = new ArrayList<>(List.of(
                python.resolve("bin/python").toString(),
                sources.resolve("fuzz.py").toString(),
                service));
        Map.of(
                        "gateway", "http://localhost:" + ports.gateway(),
                        "keycloak", "http://localhost:" + ports.keycloak(),
                        "realm",
                                settings.home()
                                        .resolve("deploy/keycloak/samenspel-realm.json")
                                        .toString(),
                        "examples", Integer.toString(options.examples()),
                        "seconds", Integer.toString(options.seconds()),
                        "seed", Integer.toString(options.seed()),
                        "out", report.toString())
                .forEach((name, value) -> command.addAll(List.of("--" + name, value)));
        return command.toArray(String[]::new);
    }

    private void run(String what, int patienceSeconds, String... command) {
        try {
            launcher.run(
                    what, new Launch(List.of(command), Map.of("PYTHONDONTWRITEBYTECODE", "1"), log), patienceSeconds);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.", interrupted);
        }
    }
}
