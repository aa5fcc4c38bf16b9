package org.samenspel.images.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.samenspel.local.process.ProgramDigest;

/**
 * Starts the program of an image, if the ahead-of-time cache in it was made of this image's files. The JVM doesn't look: with the
 * cache of other files it runs their classes without a word. It has taken the cache when this runs, so all that is left is to end.
 */
public final class Start {

    /** What the class path was when the cache was made: the file beside the JVM's arguments. */
    static final String DIGEST = "app.aot.digest";

    private Start() {}

    /** The first argument is the file of the JVM's arguments, the second the main class of the program. */
    public static void main(String[] arguments) throws Exception {
        Path options = Path.of(arguments[0]);
        Path digest = options.resolveSibling(DIGEST);
        if (Files.exists(digest) && !Files.readString(digest).equals(digest(options))) {
            System.err.println("This image was changed after the cache in it was made (" + digest
                    + " is of other files): it would run the old classes of what changed. Build the image anew.");
            System.exit(1);
        }
        Class.forName(arguments[1]).getMethod("main", String[].class).invoke(null, (Object)
                Arrays.copyOfRange(arguments, 2, arguments.length));
    }

    /** Of the runtime, the arguments and the class path that run this. */
    private static String digest(Path options) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String jar : System.getProperty("java.class.path").split(":")) {
            jars.add(Path.of(jar));
        }
        String runtime = ProgramDigest.ofRuntime(Path.of(System.getProperty("java.home")));
        return ProgramDigest.of(runtime, Files.readString(options), jars);
    }
}
