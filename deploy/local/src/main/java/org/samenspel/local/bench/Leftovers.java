package org.samenspel.local.bench;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has to be undone at the end, by whatever we end but a kill -9: each once, the last first. */
public final class Leftovers implements AutoCloseable {

    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final Thread atExit = new Thread(this::undo, "leftovers");

    public Leftovers() {
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    public synchronized void add(Runnable step) {
        steps.push(step);
    }

    @Override
    public void close() {
        undo();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }

    /** One that fails keeps no other from being done. */
    private synchronized void undo() {
        if (steps.isEmpty()) {
            return;
        }
        try {
            steps.pop().run();
        } finally {
            undo();
        }
    }
}
