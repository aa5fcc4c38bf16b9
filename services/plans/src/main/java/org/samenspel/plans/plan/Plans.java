package org.samenspel.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samenspel.directory.Unassigned;
import org.samenspel.plans.agreement.AgreementService;
import org.samenspel.security.Caller;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All plans. */
@ApplicationScoped
class Plans implements Aggregates<Plan> {

    private static final String VISIBLE = """
            (:seesDrafts = true and organizationId in :organizations
             or state = PUBLISHED and (agreementId is null or organizationId in :organizations
               or agreementId in (select a.id from KnownAgreement a join a.parties p
                 where p.organizationId in :organizations and p.since <= :today and p.until >= :today)))""";

    private final AgreementService agreements;

    Plans(AgreementService agreements) {
        this.agreements = agreements;
    }

    /** @throws NotFound also when the caller may not know that the plan exists */
    Plan visible(UUID id, Caller caller) {
        return seen(findByIdOptional(id), id, caller);
    }

    /** A plan that the caller acts for, locked; one that others own and the caller sees is answered 403. */
    Plan own(UUID id, Caller caller) {
        Plan plan = seen(lock(id), id, caller);
        caller.requireActsFor(plan.organizationId(), id);
        return plan;
    }

    Rows<Plan> visible(Caller caller, PlanFilter filter, Unassigned unassigned, LocalDate today, Slice slice) {
        Condition condition = Condition.where(VISIBLE, Plan.seesDrafts(caller))
                .with("organizations", caller.organizations())
                .with("today", today)
                .and("kind = :kind", filter.kind())
                .and("state = :state", filter.state())
                .and("agreementId = :agreementId", filter.agreementId())
                .and("organizationId in :owners", unassigned.owners())
                .and("id not in :named", unassigned.named());
        return page(condition, slice);
    }

    /** The ids of those of these organizations: what they are is read once they are locked. */
    List<UUID> of(Set<UUID> organizations) {
        return getEntityManager()
                .createQuery("select id from Plan where organizationId in :organizations order by id", UUID.class)
                .setParameter("organizations", organizations)
                .getResultList();
    }

    boolean anyWorksOnGoalsOf(Plan plan) {
        return count("multiYearPlanId", plan.id()) > 0;
    }

    List<Plan> published() {
        return list("state = PUBLISHED order by id");
    }

    List<Plan> publishedYearsOf(UUID multiYearPlanId) {
        return list("state = PUBLISHED and multiYearPlanId = ?1 order by periodStart, id", multiYearPlanId);
    }

    boolean isVisible(UUID id, Caller caller) {
        return findByIdOptional(id).filter(plan -> sees(caller, plan)).isPresent();
    }

    private Plan seen(Optional<Plan> plan, UUID id, Caller caller) {
        return plan.filter(found -> sees(caller, found)).orElseThrow(() -> new NotFound("plan", id));
    }

    private boolean sees(Caller caller, Plan plan) {
        return plan.visibleTo(caller, agreement -> agreements.isPartyTo(agreement, caller));
    }
}
