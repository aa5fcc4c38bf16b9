package org.samenspel.plans.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Caller;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Condition;

/** All plans. */
@ApplicationScoped
public class Plans implements PanacheRepositoryBase<Plan, UUID> {

    private static final String VISIBLE = """
            (state = PUBLISHED
             or :seesDrafts = true and organizationScheme = :scheme and organizationCode = :code)""";

    /** @throws NotFound also when the caller may not know that the plan exists */
    public Plan visible(UUID id, Caller caller) {
        return findByIdOptional(id).filter(plan -> plan.visibleTo(caller)).orElseThrow(() -> new NotFound("plan", id));
    }

    /** A plan of the caller's own organization; one that others own and the caller sees is answered 403. */
    public Plan own(UUID id, Caller caller) {
        Plan plan = visible(id, caller);
        caller.requireActsFor(plan.organization());
        return plan;
    }

    /** The same plan; until the transaction ends nobody else locks it. */
    public Plan lock(Plan plan) {
        getEntityManager().refresh(plan, LockModeType.PESSIMISTIC_WRITE);
        return plan;
    }

    /** Oldest first. */
    public List<Plan> visible(Caller caller, PlanFilter filter, @Nullable UUID after, int limit) {
        Condition condition = condition(caller, filter).and("id > :after", after);
        return find(condition.orderedBy("id"), condition.parameters())
                .page(0, limit)
                .list();
    }

    public long countVisible(Caller caller, PlanFilter filter) {
        Condition condition = condition(caller, filter);
        return count(condition.text(), condition.parameters());
    }

    public boolean anyWorksOnGoalsOf(Plan plan) {
        return count("multiYearPlanId", plan.id()) > 0;
    }

    private static Condition condition(Caller caller, PlanFilter filter) {
        return Condition.where(VISIBLE, Plan.seesDrafts(caller))
                .with("scheme", caller.organization().scheme())
                .with("code", caller.organization().code())
                .and("kind = :kind", filter.kind())
                .and("state = :state", filter.state());
    }
}
