package org.samenspel.plans.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.plans.plan.RevisionService;
import org.samenspel.security.CurrentCaller;

/** Every target that was decided. */
@ApplicationScoped
class TargetDecisions implements PanacheRepositoryBase<TargetDecision, UUID> {

    private final RevisionService revisions;
    private final CurrentCaller caller;
    private final Clock clock;

    TargetDecisions(RevisionService revisions, CurrentCaller caller, Clock clock) {
        this.revisions = revisions;
        this.caller = caller;
        this.clock = clock;
    }

    /** The number of the revision that will say first what is decided now. */
    int nextRevision(UUID planId) {
        return revisions.nextNumber(planId);
    }

    /**
     * The caller writes down the target that the indicator has now.
     *
     * @param revision the number of the revision that says it first
     */
    void decided(Indicator indicator, Decided decided, int revision) {
        Target target = indicator.target();
        if (target.isNumber()) {
            persist(new TargetDecision(
                    indicator.id(), target, decided, revision, caller.get().subject(), clock));
        }
    }

    /** What everybody may read has a target that somebody stands for; the reason may be that of the open revision. */
    void decided(Indicator indicator, PlanScope plan, Decided decided, int revision) {
        if (plan.isPublished()) {
            decided.requireDecider();
        }
        String reason = decided.reason() == null ? plan.openRevision() : decided.reason();
        decided(indicator, new Decided(decided.by(), reason), revision);
    }

    /** Those of an indicator as it reads, oldest first: only its working copy has those that were decided for that. */
    List<TargetDecision> of(IndicatorContent indicator, PlanScope plan) {
        long last = indicator.isSnapshot() ? indicator.version() : Math.max(1, revisions.nextNumber(plan.id()) - 1);
        boolean isWorkingCopy = !indicator.isSnapshot() && plan.openRevision() != null;
        return list("indicatorId = ?1 order by decidedAt, id", indicator.id()).stream()
                .filter(decision -> isWorkingCopy || decision.revision() <= last)
                .toList();
    }
}
