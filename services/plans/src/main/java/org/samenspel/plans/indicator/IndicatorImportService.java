package org.samenspel.plans.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.samenspel.csv.Existing;
import org.samenspel.csv.Import;
import org.samenspel.csv.ImportReport;
import org.samenspel.csv.ImportRequest;
import org.samenspel.plans.action.ActionService;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.plans.plan.PlanService;

/** Changes the indicators of plans to what a file says. */
@ApplicationScoped
@Transactional
public class IndicatorImportService {

    private final Indicators indicators;
    private final TargetDecisions targets;
    private final CountingIndicators counting;
    private final PlanService plans;
    private final ActionService actions;
    private final SourceReferences references;

    IndicatorImportService(
            Indicators indicators,
            TargetDecisions targets,
            CountingIndicators counting,
            PlanService plans,
            ActionService actions,
            SourceReferences references) {
        this.indicators = indicators;
        this.targets = targets;
        this.counting = counting;
        this.plans = plans;
        this.actions = actions;
        this.references = references;
    }

    /** All or nothing; a dry run only tells what would change. */
    public ImportReport runImport(UUID planId, byte[] file, ImportRequest request, Decided decided) {
        String reason = decided.reason();
        PlanScope plan = plans.ownScopeToChange(planId);
        var existing = Existing.of(
                indicators.inPlan(planId), IndicatorCsv.FORMAT, indicator -> indicator.row(plan.language()));
        var around = new ImportedPlan(plan.kind(), plan.period(), actions.homes(plan), multiYear(plan));
        int revision = targets.nextRevision(planId);
        Import<IndicatorRow> result = IndicatorCsv.compare(file, existing.rows(), around, references::check);
        result.carryOut(
                request,
                existing,
                () -> plans.contentChanges(planId, reason),
                row -> create(new Indicator(plan, row), revision),
                (indicator, row) ->
                        revise(indicator, plan, row, target -> targets.decided(target, plan, decided, revision)),
                () -> plans.contentChanged(planId, reason));
        return result.report(request);
    }

    /** The keys of the indicators that it may contribute to: those that count. */
    private Set<String> multiYear(PlanScope plan) {
        UUID multiYearPlanId = plan.multiYearPlanId();
        return multiYearPlanId == null
                ? Set.of()
                : counting.inPlan(plans.known(multiYearPlanId)).stream()
                        .map(indicator -> indicator.row().key())
                        .collect(Collectors.toUnmodifiableSet());
    }

    private void create(Indicator indicator, int revision) {
        indicators.persist(indicator);
        targets.decided(indicator, Decided.UNTOLD, revision);
    }

    private static void revise(Indicator indicator, PlanScope plan, IndicatorRow row, Consumer<Indicator> decided) {
        Target before = indicator.target();
        indicator.revise(plan, row);
        if (!before.equals(indicator.target())) {
            decided.accept(indicator);
        }
    }
}
