package org.samenspel.testing.platform;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout whose tests run. */
public final class Checkout {
    private Checkout() {}

    /** Its first folder. Tests run in the folder of their module. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("deploy/kafka/topics.json"))) {
            folder = requireNonNull(folder.getParent());
        }
        return folder;
    }
}
