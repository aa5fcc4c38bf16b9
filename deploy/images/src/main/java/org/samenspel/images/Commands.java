package org.samenspel.images;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.samenspel.local.Refusal;

/** Programs of this machine that do their work at once and say what came of it. */
final class Commands {

    private Commands() {}

    /** What the program says; refuses with its words when it fails. */
    static String run(Path folder, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new Refusal(String.join(" ", command) + " failed:\n" + said.strip());
        }
        return said;
    }
}
