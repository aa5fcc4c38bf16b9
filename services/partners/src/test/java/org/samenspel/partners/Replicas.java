package org.samenspel.partners;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Several replicas of the service that do the same at the same moment. */
public final class Replicas {

    private Replicas() {}

    /** Returns when all are done; fails if one failed. */
    public static void run(int replicas, Runnable job) throws Exception {
        var together = new CyclicBarrier(replicas);
        Callable<Void> replica = () -> {
            together.await();
            inContextOfItsOwn(job);
            return null;
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(replicas)) {
            List<Callable<Void>> all =
                    Stream.generate(() -> replica).limit(replicas).toList();
            for (var done : threads.invokeAll(all)) {
                done.get();
            }
        }
    }

    /** As the scheduler runs it. */
    private static void inContextOfItsOwn(Runnable job) {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            job.run();
        } finally {
            context.terminate();
        }
    }
}
