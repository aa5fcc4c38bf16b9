package org.samenspel.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java program as a command line, with the same JDK that runs us. */
public final class JavaCommand {

    /**
     * Small and quick to start rather than fast in the long run. Measured on two cores: Keycloak is ready after 7.3 s of
     * processor time instead of 12.6 s, and a service has 200 MB resident instead of 245 MB (the first size of the heap follows
     * the memory of the machine).
     */
    private static final List<String> SMALL = List.of("-Xms32m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final List<String> command = new ArrayList<>();

    private JavaCommand(String maximumHeap) {
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + maximumHeap);
        command.addAll(SMALL);
    }

    public static JavaCommand withHeap(String maximum) {
        return new JavaCommand(maximum);
    }

    public JavaCommand options(String... options) {
        command.addAll(List.of(options));
        return this;
    }

    public List<String> main(String classPath, String mainClass, String... arguments) {
        var whole = new ArrayList<>(command);
        whole.addAll(List.of("-cp", classPath, mainClass));
        whole.addAll(List.of(arguments));
        return whole;
    }

    public List<String> jar(Path jar) {
        var whole = new ArrayList<>(command);
        whole.addAll(List.of("-jar", jar.toString()));
        return whole;
    }
}
