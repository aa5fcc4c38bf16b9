package org.samenspel.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java program as a command line, with the same JDK that runs us. */
public final class JavaCommand {

    /**
     * The first size of the heap would follow the memory of the machine, and the room for classes would be so little that the whole
     * heap is collected on the way to ready. Measured: docs/decisions/0023.
     */
    private static final List<String> SMALL = List.of("-XX:MetaspaceSize=128m", "-XX:+UseSerialGC");

    private static final String FIRST_HEAP = "-Xms32m";

    /** Quick to start rather than fast in the long run; with as much room for code as the optimizing compiler has. */
    public static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m");

    /**
     * A third of a small heap for what is new would be collected a hundred times a second where many people are served. Where what
     * hundreds of requests under way hold (3 MB) is more than half of a survivor space, each collection moves it to what is old, and
     * the whole heap is collected each minute, for 90 ms. Measured: docs/decisions/0033.
     */
    private static final String[] YOUNG = {"-Xmn48m", "-XX:SurvivorRatio=4"};

    /** Beside what is new there has to be room for the objects of a start cache, else the JVM ends. */
    private static final String FIRST_HEAP_WITH_YOUNG = "-Xms80m";

    private final List<String> command = new ArrayList<>();

    private JavaCommand(String maximumHeap, String firstHeap) {
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + maximumHeap);
        command.add(firstHeap);
        command.addAll(SMALL);
    }

    public static JavaCommand withHeap(String maximum) {
        return new JavaCommand(maximum, FIRST_HEAP).options(QUICK.toArray(String[]::new));
    }

    /** With the optimizing compiler: for what many people use at once. */
    public static JavaCommand optimizingWithHeap(String maximum) {
        return new JavaCommand(maximum, FIRST_HEAP_WITH_YOUNG).options(YOUNG);
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
}
