package org.samenspel.local.fuzz;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.samenspel.local.DomainService;
import org.samenspel.local.Settings;
import org.samenspel.local.bench.Leftovers;
import org.samenspel.local.demo.Story;
import org.samenspel.local.supervisor.Platform;

/** Fuzzes services of a platform of its own, with the demo's data, beside whatever else runs: what is sent may change anything. */
public final class Fuzzing {

    private final Settings settings;
    private final FuzzOptions options;
    private final PrintStream progress;

    /** @param settings of the checkout's own platform, which is left alone */
    public Fuzzing(Settings settings, FuzzOptions options, PrintStream progress) {
        this.settings = new Settings(
                settings.home(),
                settings.state().resolve("fuzz"),
                settings.ports().nextFree());
        this.options = options;
        this.progress = progress;
    }

    /** What was found; empty where the machine has no Python for it. */
    public Optional<FuzzReport> run(List<DomainService> services) {
        return Schemathesis.of(settings).map(schemathesis -> run(schemathesis, services));
    }

    private FuzzReport run(Schemathesis schemathesis, List<DomainService> services) {
        try (var leftovers = new Leftovers()) {
            leftovers.add(() -> new Platform(settings).down());
            new Platform(settings).up(true, progress);
            schemathesis.install();
            new Story(settings, settings.ports(), progress).playAndReport(false);
            return new FuzzReport(
                    options.seed(),
                    inTurn(services).stream()
                            .map(service -> fuzz(schemathesis, service))
                            .toList());
        }
    }

    /** What is sent to partners takes organizations from the demo's clients, and others refuse whoever has none: it comes last. */
    static List<DomainService> inTurn(List<DomainService> services) {
        return services.stream()
                .sorted(Comparator.comparing(service -> service == DomainService.PARTNERS))
                .toList();
    }

    private Fuzzed fuzz(Schemathesis schemathesis, DomainService service) {
        progress.println("Fuzzing " + service.code());
        return schemathesis.fuzz(service.code(), settings.ports(), options);
    }
}
