package org.samenspel.local.supervisor;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;
import org.samenspel.local.part.Folders;
import org.samenspel.local.part.Part;
import org.samenspel.local.part.Parts;
import org.samenspel.local.process.JavaCommand;

/** The platform as the commands see it: a supervisor in the background, and the file in which it says how things stand. */
public final class Platform {

    /** What `up` tells the supervisor when all is ready: go on without me. */
    private static final int RELEASE = 'r';

    private static final long NEEDED_MEGABYTES = 1024;

    private final Settings settings;
    private final StateFile file;

    public Platform(Settings settings) {
        this.settings = settings;
        this.file = new StateFile(settings);
    }

    /** The platform that runs, as its supervisor knows it; as it wrote last when it doesn't answer. */
    public static Optional<Snapshot> running(Settings settings) {
        return new StateFile(settings)
                .running()
                .map(written -> Request.status(settings).orElse(written));
    }

    /** Starts the platform in the background, follows its progress, and returns when all is ready. */
    public Snapshot up(boolean fresh, PrintStream progress) {
        try {
            Folders.ownerOnly(settings.state());
            Files.createDirectories(settings.logs());
            try (var channel = FileChannel.open(
                            settings.state().resolve("up.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.tryLock()) {
                if (lock == null) {
                    throw new Refusal("Another ./samenspel is starting the platform: wait for it.");
                }
                requireStartable();
                return start(fresh, progress);
            }
        } catch (IOException failure) {
            throw new Refusal("Can't write in " + settings.state() + ": " + failure.getMessage() + ".", failure);
        }
    }

    private void requireStartable() throws IOException {
        if (file.running().isPresent()) {
            throw new Refusal("The platform is already starting or stopping: see ./samenspel status.");
        }
        long free = Files.getFileStore(settings.state()).getUsableSpace() / (1024 * 1024);
        if (free < NEEDED_MEGABYTES) {
            throw new Refusal(
                    "Only " + free + " MB are free on the disk of " + settings.state() + ", and the platform needs "
                            + NEEDED_MEGABYTES + ": make room, or set SAMENSPEL_STATE to a folder on another disk.");
        }
        settings.ports().requireFree();
    }

    private Snapshot start(boolean fresh, PrintStream progress) throws IOException {
        if (fresh) {
            Folders.delete(settings.data());
            Folders.delete(settings.memory());
        }
        deleteOldLogs();
        Parts.install(settings);
        for (Part part : Parts.of(settings)) {
            part.toBuild().ifPresent(build -> progress.println(part.name() + " " + build));
        }
        Process supervisor = launch();
        Snapshot ready = new Progress(file, progress).follow(supervisor);
        try (var pipe = supervisor.getOutputStream()) {
            pipe.write(RELEASE);
        }
        return ready;
    }

    /** In a session of its own, so that Ctrl-C reaches only us; it sees the end of its input when we die early. */
    private Process launch() throws IOException {
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(JavaCommand.withHeap("64m")
                .options("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn")
                .main(Parts.programClassPath(settings), "org.samenspel.local.Samenspel", "supervise"));
        var log = settings.logs().resolve("supervisor.log").toFile();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.to(log));
        builder.environment()
                .putAll(Map.of(
                        "SAMENSPEL_HOME", settings.home().toString(),
                        "SAMENSPEL_STATE", settings.state().toString(),
                        "SAMENSPEL_PORT", Integer.toString(settings.ports().base())));
        return builder.start();
    }

    /** Stops the platform in order; false when it didn't run. */
    public boolean down() {
        var running = file.running();
        running.flatMap(snapshot -> snapshot.supervisor().handle()).ifPresent(supervisor -> {
            supervisor.destroy();
            supervisor.onExit().join();
        });
        return running.isPresent();
    }

    private void deleteOldLogs() throws IOException {
        for (Part part : Parts.of(settings)) {
            Files.deleteIfExists(settings.logs().resolve(part.name() + ".log"));
        }
    }
}
