package org.samenspel.plans.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.samenspel.plans.plan.PlanScope;

/** Tells where plans stand today. */
@ApplicationScoped
public class ProgressReport {

    private final PlanOutlines outlines;
    private final Clock clock;

    ProgressReport(PlanOutlines outlines, Clock clock) {
        this.outlines = outlines;
        this.clock = clock;
    }

    /** A number of queries that does not grow with the plan. */
    @Transactional
    public Progress of(PlanScope plan) {
        return Progress.of(outlines.of(plan), plan.period(), LocalDate.now(clock));
    }
}
