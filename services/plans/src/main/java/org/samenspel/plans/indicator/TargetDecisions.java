package org.samenspel.plans.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.security.CurrentCaller;

/** Every target that was decided. */
@ApplicationScoped
class TargetDecisions implements PanacheRepositoryBase<TargetDecision, UUID> {

    private final CurrentCaller caller;
    private final Clock clock;

    TargetDecisions(CurrentCaller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller writes down the target that the indicator has now. */
    void decided(Indicator indicator, Decided decided) {
        Target target = indicator.target();
        if (target.isNumber()) {
            persist(new TargetDecision(
                    indicator.id(), target, decided, caller.get().subject(), clock));
        }
    }

    /** What everybody may read has a target that somebody stands for; the reason may be that of the open revision. */
    void decided(Indicator indicator, PlanScope plan, Decided decided) {
        if (plan.isPublished()) {
            decided.requireDecider();
        }
        String reason = decided.reason() == null ? plan.openRevision() : decided.reason();
        decided(indicator, new Decided(decided.by(), reason));
    }

    /** Oldest first. */
    List<TargetDecision> of(UUID indicatorId) {
        return list("indicatorId = ?1 order by decidedAt, id", indicatorId);
    }

    /**
     * The targets that these indicators had on a day: those decided last until then. One whose first target was decided later has
     * that one: a plan that is entered afterwards was no less a plan.
     */
    Map<UUID, TargetDecision> on(LocalDate day, Collection<UUID> indicatorIds) {
        ZoneId zone = clock.getZone();
        return list("indicatorId in ?1 order by decidedAt, id", indicatorIds).stream()
                .collect(Collectors.toMap(
                        TargetDecision::indicatorId,
                        Function.identity(),
                        (one, next) -> next.decidedOn(zone).isAfter(day) ? one : next));
    }
}
