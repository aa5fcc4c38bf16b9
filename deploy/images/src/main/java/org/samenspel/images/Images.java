package org.samenspel.images;

import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.Platform;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes images as files.
 *
 * @param home the checkout whose programs they are
 * @param version of all of them
 * @param base what all begin with
 * @param java the folder of the Java that all have
 * @param work a folder for what is made on the way
 */
record Images(Path home, String version, Base base, Path java, Path work) {

    /** Number of the account, and of its group. */
    static final int ACCOUNT = 10_001;

    private static final String USER = ACCOUNT + ":" + ACCOUNT;
    static final String JAVA = JavaRuntime.HOME + "/bin/java";
    private static final String CACHE = Program.HOME + "/app.aot";
    private static final int HTTP = 8080;
    private static final int MANAGEMENT = 9000;

    /** The image of a program, without a cache. */
    ImageTar program(Program program) throws IOException, InterruptedException {
        JibContainerBuilder image = begin(List.of())
                .addFileEntriesLayer(program.libraries().build())
                .addFileEntriesLayer(program.own().build())
                .setWorkingDirectory(AbsoluteUnixPath.get(Program.HOME))
                .setExposedPorts(Port.tcp(HTTP), Port.tcp(MANAGEMENT))
                .setEntrypoint(JAVA, "@" + Program.ARGUMENTS)
                .setLabels(Labels.of(home, name(program.name()), "Samenspel: " + program.name()));
        return write(image, program.name());
    }

    /** The same with its cache as the last layer. */
    ImageTar withCache(Unpacked recorded) throws IOException, InterruptedException {
        String name = recorded.name();
        String digest = recorded.digest();
        Path written = Files.writeString(recorded.program().work().resolve("app.aot.digest"), digest);
        var cache = new Layer("cache").file(CACHE, recorded.cache()).file(CACHE + ".digest", written);
        JibContainerBuilder image = recorded.image()
                .more()
                .addFileEntriesLayer(cache.build())
                .addLabel(Labels.CACHE, digest)
                .setEntrypoint(JAVA, "-XX:AOTCache=" + CACHE, "@" + Program.ARGUMENTS);
        return ImageTar.write(image, name(name), work.resolve(name + "-with-cache.tar"), work);
    }

    /** The servers of the demo: more of the system and other files, the same account and the same Java. */
    ImageTar demo(String demo, List<String> packages, List<Layer> layers, List<String> entrypoint)
            throws IOException, InterruptedException {
        JibContainerBuilder image = begin(packages);
        layers.forEach(layer -> image.addFileEntriesLayer(layer.build()));
        var labels = new TreeMap<>(Labels.of(
                home, name(demo), "PostgreSQL, Kafka and Keycloak for Samenspel's demo alone, with demo passwords"));
        labels.put(Labels.DEMO, "true");
        return write(image.setEntrypoint(entrypoint).setLabels(labels), demo);
    }

    /** The same on another base. */
    Images on(Base other) {
        return new Images(home, version, other, java, work);
    }

    ImageName name(String program) {
        return new ImageName(program, version);
    }

    private JibContainerBuilder begin(List<String> packages) throws IOException, InterruptedException {
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
        return base.begin(packages)
                .setPlatforms(Set.of(new Platform(processor, "linux")))
                .addFileEntriesLayer(new Layer("java")
                        .tree(JavaRuntime.HOME, java, _ -> true)
                        .build())
                .setUser(USER)
                .addEnvironmentVariable("JAVA_HOME", JavaRuntime.HOME)
                .addEnvironmentVariable("LANG", "C.UTF-8")
                .addEnvironmentVariable("PATH", JavaRuntime.HOME + "/bin:/usr/bin:/bin");
    }

    private ImageTar write(JibContainerBuilder image, String program) throws IOException, InterruptedException {
        return ImageTar.write(image, name(program), work.resolve(program + ".tar"), work);
    }
}
