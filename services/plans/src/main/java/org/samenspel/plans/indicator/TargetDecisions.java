package org.samenspel.plans.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
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

    /** The caller decided the target that the indicator has now. */
    void decided(Indicator indicator) {
        BigDecimal target = indicator.target();
        if (target != null) {
            persist(new TargetDecision(indicator.id(), target, caller.get().subject(), clock));
        }
    }

    /** Oldest first. */
    List<TargetDecision> of(UUID indicatorId) {
        return list("indicatorId = ?1 order by decidedAt, id", indicatorId);
    }
}
