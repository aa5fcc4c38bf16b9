package org.samenspel.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samenspel.local.Settings;
import org.samenspel.local.bench.Crowd;
import org.samenspel.local.bench.Traffic;
import org.samenspel.local.part.Folders;
import org.samenspel.local.part.Parts;
import org.samenspel.local.process.Launch;
import org.samenspel.local.process.Launcher;
import org.samenspel.local.supervisor.Patience;
import org.samenspel.local.supervisor.Supervisor;

/**
 * Makes the ahead-of-time caches of images: runs their programs once in the unpacked layers, with the paths and the Java that they have
 * there, in a platform with data that are thrown away. It is used for a while too: else a pod that has just started loads what its first
 * requests need while they wait, for seconds where many share a processor.
 *
 * @param settings of a platform of its own
 * @param images whose caches are made
 */
record Recording(Settings settings, List<Unpacked> images) {

    /** The JVM writes down what it saw when it ends. */
    private static final Patience PATIENCE = Patience.USUAL.toStop(Duration.ofMinutes(5));

    /** Each service is read of some thirty times. */
    private static final Duration USE = Duration.ofSeconds(20);

    private static final double REQUESTS_A_SECOND = 100;

    private static final int MAKE_PATIENCE_SECONDS = 600;
    private static final String RECORD = "-XX:AOTConfiguration=/tmp/app.record";

    /** A heap like that of a pod: addresses of objects must be of one form. */
    private static final String HEAP = "-Xmx256m";

    private static final String ENTER = """
            cd "$1" && mkdir -p ".$2" && mount --rbind /dev dev && mount --rbind /proc proc && mount --bind "$2" ".$2" &&
            shift 2 && exec chroot . "$@"
            """;

    /** Whether this account may make a folder the root of a program. */
    static boolean isPossible() throws IOException, InterruptedException {
        var command = new ArrayList<>(ownMounts());
        command.addAll(List.of("mount", "--rbind", "/dev", "/mnt"));
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }

    void make() throws Exception {
        Files.createDirectories(settings.state());
        for (Unpacked image : images) {
            image.prepare();
        }
        Parts.install(settings);
        try {
            record();
            for (Unpacked image : images) {
                new Launcher()
                        .run(
                                "Making the cache of " + image.name(),
                                inImage(
                                        new Launch(List.of(), Map.of(), log(image)),
                                        image,
                                        "-XX:AOTMode=create",
                                        "-XX:AOTCache=/tmp/app.aot"),
                                MAKE_PATIENCE_SECONDS);
            }
        } finally {
            Folders.delete(settings.memory());
        }
    }

    /** All at once: most of the time goes into what each does alone. */
    private void record() throws InterruptedException {
        var supervisor = new Supervisor(settings, Parts.of(settings), new Launcher(this::recorded), PATIENCE);
        try {
            supervisor.start();
            use();
        } finally {
            supervisor.stop();
        }
    }

    private void use() throws InterruptedException {
        try (var crowd = new Crowd(settings)) {
            Traffic traffic = crowd.come(REQUESTS_A_SECOND);
            Thread.sleep(USE);
            crowd.end(traffic);
        }
    }

    private Path log(Unpacked image) {
        return settings.logs().resolve(image.name() + ".log");
    }

    private Launch recorded(Launch launch) {
        return images.stream()
                .filter(image -> log(image).equals(launch.log()))
                .findFirst()
                .map(image -> inImage(launch, image, "-XX:AOTMode=record"))
                .orElse(launch);
    }

    /** Started as the image is, with the platform's folder at its own place for what the environment names in it. */
    private Launch inImage(Launch launch, Unpacked image, String... options) {
        var command = new ArrayList<>(ownMounts());
        command.addAll(List.of(
                "sh",
                "-c",
                ENTER,
                "sh",
                image.root().toString(),
                settings.state().toString(),
                JavaRuntime.HOME + "/bin/java"));
        command.add(RECORD);
        command.addAll(List.of(options));
        command.add("@" + Program.ARGUMENTS);
        var environment = new HashMap<>(launch.environment());
        environment.put("JDK_JAVA_OPTIONS", HEAP);
        return new Launch(command, environment, launch.log(), launch.onOurDeath());
    }

    private static List<String> ownMounts() {
        return "root".equals(System.getProperty("user.name"))
                ? List.of("unshare", "--mount")
                : List.of("unshare", "--user", "--map-root-user", "--mount");
    }
}
