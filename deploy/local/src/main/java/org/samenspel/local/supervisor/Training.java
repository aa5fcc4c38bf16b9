package org.samenspel.local.supervisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.samenspel.local.Settings;
import org.samenspel.local.part.Folders;
import org.samenspel.local.part.Part;
import org.samenspel.local.part.Parts;
import org.samenspel.local.process.Launch;
import org.samenspel.local.process.Launcher;
import org.samenspel.local.process.StartCache;

/**
 * Makes the start caches that are missing, in the background of a platform that is up, with what time the machine has left. Each
 * program runs once, beside the platform: with other ports, and with data of its own that are thrown away.
 */
public final class Training {

    /** After the start, people and the demo come first. */
    private static final Duration PAUSE = Duration.ofSeconds(45);

    /** The JVM writes down what it saw when it ends: 6 to 15 s of a processor that may have other work. */
    private static final Patience PATIENCE = Patience.USUAL.toStop(Duration.ofMinutes(5));

    private static final int MAKE_PATIENCE_SECONDS = 600;
    private static final long NEEDED_MEGABYTES = 3 * 1024;

    private final Settings platform;
    private final Function<Settings, List<Part>> parts;
    private final Settings settings;

    public Training(Settings platform) {
        this(platform, Parts::of);
    }

    Training(Settings platform, Function<Settings, List<Part>> parts) {
        this.platform = platform;
        this.parts = parts;
        this.settings = new Settings(platform.home(), platform.state().resolve("training"), platform.ports());
    }

    /** Ends with us: nobody waits for it, and the system ends what it started. */
    public void begin() {
        if (!"off".equals(System.getenv("SAMENSPEL_START_CACHES"))) {
            Thread.ofPlatform().daemon().name("training").start(this::run);
        }
    }

    private void run() {
        try {
            Thread.sleep(PAUSE);
            makeMissing();
        } catch (Exception failure) {
            System.err.println(Instant.now() + " no more start caches: " + failure);
        }
    }

    /** One after the other, and none of a program that is not what it was. */
    void makeMissing() throws Exception {
        Files.createDirectories(platform.caches());
        Map<String, StartCache> caches = caches(parts.apply(platform));
        discardAllBut(caches.values().stream().map(StartCache::file).toList());
        caches.values().removeIf(StartCache::exists);
        if (caches.isEmpty() || !hasRoom()) {
            return;
        }
        Folders.delete(settings.state());
        Files.createDirectories(settings.state());
        Files.createSymbolicLink(settings.installed(), platform.installed());
        List<Part> beside = parts.apply(settings.with(platform.ports().nextFree()));
        for (Part part : beside) {
            if (caches.containsKey(part.name())) {
                train(part, beside);
            }
        }
        Folders.delete(settings.state());
        Folders.delete(settings.memory());
    }

    private void train(Part part, List<Part> others) {
        Instant begin = Instant.now();
        try {
            Launch launch = part.launch();
            StartCache cache = StartCache.of(launch, platform.caches());
            var supervisor = new Supervisor(settings, withNeeds(part, others), launcher(launch, cache), PATIENCE);
            try {
                supervisor.start();
            } finally {
                supervisor.stop();
            }
            cache.make(new Launcher(Launch::whenIdle), MAKE_PATIENCE_SECONDS);
            System.err.println(Instant.now() + " start cache of " + part.name() + " made in "
                    + Duration.between(begin, Instant.now()).toSeconds() + " s");
        } catch (Exception failure) {
            System.err.println(Instant.now() + " no start cache of " + part.name() + ": " + failure.getMessage());
        }
    }

    private Launcher launcher(Launch trained, StartCache cache) {
        return new Launcher(launch ->
                (launch.equals(trained) ? cache.recording() : StartCache.use(launch, platform.caches())).whenIdle());
    }

    private static List<Part> withNeeds(Part part, List<Part> others) {
        return others.stream()
                .filter(other -> other == part || part.needs().contains(other.name()))
                .toList();
    }

    private Map<String, StartCache> caches(List<Part> all) throws IOException {
        var caches = new HashMap<String, StartCache>();
        for (Part part : all) {
            Launch launch = part.launch();
            if (StartCache.suits(launch)) {
                caches.put(part.name(), StartCache.of(launch, platform.caches()));
            }
        }
        return caches;
    }

    private void discardAllBut(List<Path> current) throws IOException {
        try (Stream<Path> files = Files.list(platform.caches())) {
            for (Path file : files.filter(file -> !current.contains(file)).toList()) {
                Files.delete(file);
            }
        }
    }

    private boolean hasRoom() throws IOException {
        long free = Files.getFileStore(platform.state()).getUsableSpace() / (1024 * 1024);
        if (free < NEEDED_MEGABYTES) {
            System.err.println(Instant.now() + " no start caches: only " + free + " MB are free.");
        }
        return free >= NEEDED_MEGABYTES;
    }
}
