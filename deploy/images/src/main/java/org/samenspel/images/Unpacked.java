package org.samenspel.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The image of a program, laid down in a folder in which the program can run.
 *
 * @param root the folder
 */
record Unpacked(Program program, ImageTar image, Path root) {

    static Unpacked of(Program program, ImageTar image) throws IOException {
        Path root = program.work().resolve("root");
        image.unpackTo(root);
        return new Unpacked(program, image, root);
    }

    /** What an engine adds to the files of the image. */
    void prepare() throws IOException {
        for (String folder : List.of("dev", "proc", "etc")) {
            Files.createDirectories(root.resolve(folder));
        }
        Files.writeString(root.resolve("etc/hosts"), "127.0.0.1 localhost\n");
    }

    String name() {
        return program.name();
    }

    String digest() throws IOException {
        return program.digest(root);
    }

    /** Where {@link Recording} leaves it. */
    Path cache() {
        return root.resolve("tmp/app.aot");
    }
}
