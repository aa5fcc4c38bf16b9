package org.samenspel.cluster.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A program that does what a test says, instead of kubectl or Helm. */
public final class FakeProgram {

    private FakeProgram() {}

    /** @param lines of a shell */
    public static Path in(Path folder, String name, String lines) {
        try {
            Path program = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + lines + "\n");
            return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Of a cluster that answers so. */
    public static Kubectl kubectl(Path folder, String lines) {
        return new Kubectl(in(folder, "kubectl", lines), folder.resolve("admin.conf"));
    }
}
