package org.samenspel.cluster.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Programs that do nothing but say so: what they were asked for is in the file `asked`, a line for each time.
 *
 * @param folder in which they are
 */
record FakePrograms(Path folder) {

    /** The commands find no other programs. */
    Commands commands() {
        return new Commands(Map.of("PATH", folder.toString()));
    }

    /** A program that goes on with this line of a shell. */
    void have(String name, String line) throws IOException {
        Path program = folder.resolve(name);
        Files.writeString(
                program, "#!/bin/sh\necho " + name + " \"$@\" >> " + folder.resolve("asked") + "\n" + line + "\n");
        program.toFile().setExecutable(true);
    }

    List<String> asked() throws IOException {
        return Files.readAllLines(folder.resolve("asked"));
    }
}
