package org.samenspel.plans.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.plans.plan.PlanService;
import org.samenspel.plans.plan.PlanSnapshot;
import org.samenspel.plans.plan.RevisionService;

/**
 * Indicators as they count, today unless a day is named: those of a plan that is being revised as its last revision says, which knows
 * nothing of the working copy; all others as they stand.
 */
@ApplicationScoped
class CountingIndicators {

    private final Indicators indicators;
    private final PlanService plans;
    private final RevisionService revisions;
    private final Clock clock;

    CountingIndicators(Indicators indicators, PlanService plans, RevisionService revisions, Clock clock) {
        this.indicators = indicators;
        this.plans = plans;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** All of a plan in printed order, also those that it does without. */
    List<IndicatorContent> inPlan(PlanScope plan) {
        return inPlans(List.of(plan), LocalDate.now(clock));
    }

    /** All of some plans as they counted at the end of a day, plan by plan in printed order, also those that they did without. */
    List<IndicatorContent> inPlans(Collection<PlanScope> some, LocalDate day) {
        Map<UUID, PlanSnapshot> said = revisions.counting(some, day);
        List<UUID> standing = some.stream()
                .map(PlanScope::id)
                .filter(id -> !said.containsKey(id))
                .toList();
        return Stream.concat(
                        indicators.inPlans(standing).stream().map(Indicator::content),
                        said.values().stream().flatMap(IndicatorContent::saidBy))
                .sorted(Comparator.comparing(IndicatorContent::sortKey).thenComparing(IndicatorContent::id))
                .toList();
    }

    private Stream<IndicatorContent> said(Collection<PlanScope> some) {
        return some.stream().flatMap(plan -> revisions.counting(plan).stream()).flatMap(IndicatorContent::saidBy);
    }

    /** One of them; empty while only the working copy of its plan has it. */
    Optional<IndicatorContent> of(Indicator indicator) {
        PlanScope plan = plans.known(indicator.planId());
        return plan.openRevision() == null
                ? Optional.of(indicator.content())
                : said(List.of(plan))
                        .filter(one -> one.id().equals(indicator.id()))
                        .findAny();
    }

    /** An indicator with its parts, the indicator itself first, also those that the plan does without. */
    List<IndicatorContent> family(IndicatorScope indicator) {
        PlanScope plan = plans.known(indicator.planId());
        return plan.openRevision() == null
                ? indicators.family(indicator).stream().map(Indicator::content).toList()
                : said(List.of(plan))
                        .filter(one -> one.row().whole().equals(indicator.whole()))
                        .sorted(Comparator.comparing(IndicatorContent::sortKey))
                        .toList();
    }

    /** Those of some plans that are fed by a source, in the order in which they are always locked. */
    List<IndicatorContent> fedBy(Collection<UUID> planIds, IndicatorSource source, Set<String> references) {
        List<PlanScope> some = planIds.stream().map(plans::known).toList();
        List<UUID> standing = some.stream()
                .filter(plan -> plan.openRevision() == null)
                .map(PlanScope::id)
                .toList();
        return Stream.concat(indicators.fedBy(source, standing).stream().map(Indicator::content), said(some))
                .filter(one -> one.withdrawal() == null && one.isFedBy(source, references))
                .sorted(Comparator.comparing(IndicatorContent::id))
                .toList();
    }
}
