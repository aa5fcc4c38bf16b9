package org.samenspel.testing.platform;

import io.quarkus.arc.Arc;
import io.quarkus.scheduler.ScheduledExecution;
import io.quarkus.scheduler.Trigger;
import io.quarkus.scheduler.common.runtime.ScheduledMethod;
import io.quarkus.scheduler.common.runtime.SchedulerContext;
import java.time.Instant;
import org.awaitility.core.ConditionEvaluationListener;
import org.awaitility.core.EvaluatedCondition;

/**
 * Runs the jobs of each second once more whenever a test looked for something that is not there yet. Else a test that waits for a
 * job asks for as long as a second, and what it asks is most of what it costs. The scheduler goes on beside it, as in another replica.
 */
final class HurriedJobs implements ConditionEvaluationListener<Object> {

    @Override
    public void conditionEvaluated(EvaluatedCondition<Object> condition) {
        if (!condition.isSatisfied()) {
            SchedulerContext context =
                    Arc.container().instance(SchedulerContext.class).get();
            context.getScheduledMethods().stream()
                    .filter(HurriedJobs::isOfEachSecond)
                    .forEach(job -> run(context, job));
        }
    }

    private static boolean isOfEachSecond(ScheduledMethod job) {
        return job.getSchedules().stream().anyMatch(schedule -> schedule.every().equals("1s"));
    }

    private static void run(SchedulerContext context, ScheduledMethod job) {
        try {
            context.createInvoker(job.getInvokerClassName())
                    .invoke(new Now(Instant.now()))
                    .toCompletableFuture()
                    .join();
        } catch (Exception e) {
            throw new IllegalStateException(job.getMethodDescription() + " failed", e);
        }
    }

    private record Now(Instant time) implements ScheduledExecution {
        @Override
        public Trigger getTrigger() {
            throw new UnsupportedOperationException("nothing triggered it");
        }

        @Override
        public Instant getFireTime() {
            return time;
        }

        @Override
        public Instant getScheduledFireTime() {
            return time;
        }
    }
}
