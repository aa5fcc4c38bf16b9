package org.samenspel.plans.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.csv.CsvExport;
import org.samenspel.csv.CsvForm;
import org.samenspel.plans.action.ActionRestored;
import org.samenspel.plans.action.ActionService;
import org.samenspel.plans.action.ActionWithdrawn;
import org.samenspel.plans.plan.PlanPart;
import org.samenspel.plans.plan.PlanRule;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.plans.plan.PlanService;
import org.samenspel.plans.plan.RevisionService;
import org.samenspel.plans.plan.TextChoice;
import org.samenspel.plans.printed.Pages;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Withdrawal;

/** How the indicators of a plan read, now or before, and which of them it does without. */
@ApplicationScoped
@Transactional
public class IndicatorTextService {

    private final Indicators indicators;
    private final TargetDecisions targets;
    private final PlanService plans;
    private final ActionService actions;
    private final RevisionService revisions;
    private final Clock clock;

    IndicatorTextService(
            Indicators indicators,
            TargetDecisions targets,
            PlanService plans,
            ActionService actions,
            RevisionService revisions,
            Clock clock) {
        this.indicators = indicators;
        this.targets = targets;
        this.actions = actions;
        this.plans = plans;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** All of a plan, as a revision of it keeps them. */
    public List<PlanPart> parts(PlanScope plan) {
        return indicators.inPlan(plan.id()).stream()
                .map(indicator -> indicator.content(plan.language()).part())
                .toList();
    }

    public Rows<IndicatorContent> list(
            UUID planId, TextChoice which, IndicatorFilter filter, String afterSortKey, int limit) {
        PlanScope plan = plans.scope(planId);
        return revisions
                .saying(which, plan)
                .map(revision -> Pages.after(
                        afterSortKey,
                        limit,
                        IndicatorContent.saidBy(revision).filter(indicator -> indicator.fits(filter)),
                        IndicatorContent::sortKey))
                .orElseGet(() -> indicators
                        .inPlan(planId, filter, afterSortKey, limit)
                        .map(indicator -> indicator.content(plan.language())));
    }

    /** An indicator of a plan that the caller may see. */
    public IndicatorContent read(Indicator indicator, TextChoice which) {
        return revisions
                .saying(which, plans.scope(indicator.planId()))
                .map(revision -> IndicatorContent.saidBy(revision)
                        .filter(said -> said.id().equals(indicator.id()))
                        .findAny()
                        .orElseThrow(() -> new NotFound("indicator", indicator.id())))
                .orElseGet(indicator::content);
    }

    /** Every target it had, oldest first. */
    public List<TargetDecision> targetsOf(IndicatorContent indicator) {
        return targets.of(indicator, plans.scope(indicator.planId()));
    }

    /** All of them as a table, also those that the plan does without. */
    public String export(UUID planId, TextChoice which, @Nullable CsvForm form) {
        PlanScope plan = plans.scope(planId);
        return CsvExport.of(
                IndicatorCsv.FORMAT,
                revisions
                        .saying(which, plan)
                        .map(IndicatorContent::saidBy)
                        .orElseGet(() ->
                                indicators.inPlan(planId).stream().map(indicator -> indicator.content(plan.language())))
                        .map(IndicatorContent::row)
                        .toList(),
                form);
    }

    /** The plan does without it and its parts from now on: they count no longer, and whoever read them still can. */
    public void withdraw(Indicator indicator, String reason) {
        plans.contentChanges(indicator.planId(), reason);
        var withdrawal = new Withdrawal(LocalDate.now(clock), reason);
        indicator.withdraw(withdrawal);
        if (!indicator.scope().isPart()) {
            indicators.family(indicator.scope()).stream()
                    .filter(part -> !part.isWithdrawn())
                    .forEach(part -> part.withdraw(withdrawal));
        }
        plans.contentChanged(indicator.planId(), reason);
    }

    /** It was withdrawn by mistake: the plan has it after all, with the parts that were withdrawn with it. */
    public void restore(Indicator indicator, @Nullable String reason) {
        plans.contentChanges(indicator.planId(), reason);
        requireHome(indicator.scope());
        Withdrawal undone = indicator.restore();
        indicators.family(indicator.scope()).stream()
                .filter(part -> part.scope().isPart() && !indicator.scope().isPart() && part.wasWithdrawnBy(undone))
                .forEach(Indicator::restore);
        plans.contentChanged(indicator.planId(), reason);
    }

    /** What it is on, or is a part of, comes back first. */
    private void requireHome(IndicatorScope indicator) {
        String action = indicator.action();
        if (action != null && actions.isWithdrawn(indicator.planId(), action)) {
            throw new RuleViolation(PlanRule.WITHDRAWN, "Restore action %s first".formatted(action));
        }
        if (indicator.isPart() && indicators.family(indicator).getFirst().isWithdrawn()) {
            throw new RuleViolation(PlanRule.WITHDRAWN, "Restore the indicator that it is a part of first");
        }
    }

    /** What went with an action comes back with it. */
    void onRestoration(@Observes ActionRestored action) {
        indicators.inPlan(action.planId()).stream()
                .filter(indicator -> action.number().equals(indicator.scope().action()))
                .filter(indicator -> indicator.wasWithdrawnBy(action.undone()))
                .forEach(Indicator::restore);
    }

    /** What is on an action goes with it. */
    void onWithdrawal(@Observes ActionWithdrawn action) {
        indicators.remaining(action.planId()).stream()
                .filter(indicator -> action.number().equals(indicator.scope().action()))
                .forEach(indicator -> indicator.withdraw(action.withdrawal()));
    }
}
