package org.samenspel.local.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends signals that Java has no method for. */
public final class Signals {

    private Signals() {}

    /** Through the shell's own kill: a small machine may lack the program. */
    public static void send(String signal, long pid) throws InterruptedException {
        try {
            new ProcessBuilder("bash", "-c", "kill -" + signal + " " + pid)
                    .start()
                    .waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
