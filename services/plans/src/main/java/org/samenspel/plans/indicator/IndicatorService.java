package org.samenspel.plans.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.DirectoryEntry;
import org.samenspel.plans.action.ActionService;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.plans.plan.PlanService;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.Period;
import org.samenspel.values.rule.NotAllowed;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;

/** What callers do with indicators, as far as they may, and the way to an indicator for the other features. */
@ApplicationScoped
@Transactional
public class IndicatorService {

    private final Indicators indicators;
    private final TargetDecisions targets;
    private final CountingIndicators counting;
    private final PlanService plans;
    private final ActionService actions;
    private final CurrentCaller caller;

    IndicatorService(
            Indicators indicators,
            TargetDecisions targets,
            CountingIndicators counting,
            PlanService plans,
            ActionService actions,
            CurrentCaller caller) {
        this.indicators = indicators;
        this.targets = targets;
        this.counting = counting;
        this.plans = plans;
        this.actions = actions;
        this.caller = caller;
    }

    /** An indicator of a plan that the caller may see. */
    public Indicator visible(UUID id) {
        return seen(indicators.findByIdOptional(id), id);
    }

    /** An indicator of a plan that the caller acts for; nobody else changes the two until the transaction ends. */
    public Indicator ownToChange(UUID id) {
        indicators.planOf(id).ifPresent(plans::lockForContent);
        Indicator indicator = seen(indicators.lock(id), id);
        plans.ownScope(indicator.planId());
        return indicator;
    }

    /**
     * Gives the indicator a new target; the ones before it are kept with who decided them.
     *
     * @param confirmed what the caller has looked at and found right, though it seems wrong
     */
    public void decideTarget(
            Indicator indicator,
            @Nullable BigDecimal target,
            @Nullable BigDecimal maximum,
            Decided decided,
            Set<String> confirmed) {
        plans.contentChanges(indicator.planId(), decided.reason());
        indicator.decideTarget(target, maximum, confirmed);
        indicators.flush();
        PlanScope plan = plans.scope(indicator.planId());
        targets.decided(indicator, plan, decided, targets.nextRevision(plan.id()));
        plans.contentChanged(indicator.planId(), decided.reason());
    }

    /** Those that count in a plan, without those that were withdrawn. */
    public List<IndicatorScope> inPlan(PlanScope plan) {
        return counting.inPlan(plan).stream()
                .filter(indicator -> indicator.withdrawal() == null)
                .map(IndicatorContent::scope)
                .toList();
    }

    /** Those that counted in some plans at the end of a day, as the plans said them then, and those that they did without. */
    public IndicatorsOnDay inPlans(Collection<PlanScope> some, LocalDate day) {
        Map<Boolean, List<IndicatorContent>> withdrawn = counting.inPlans(some, day).stream()
                .collect(Collectors.partitioningBy(indicator -> indicator.withdrawal() != null));
        return new IndicatorsOnDay(
                Objects.requireNonNull(withdrawn.get(false)).stream()
                        .map(IndicatorContent::scope)
                        .toList(),
                Objects.requireNonNull(withdrawn.get(true)).stream()
                        .map(IndicatorContent::withdrawn)
                        .toList());
    }

    /** An indicator with its parts, the indicator itself first, without what the plan does without. */
    public List<IndicatorScope> family(IndicatorScope indicator) {
        return counting.family(indicator).stream()
                .filter(one -> one.withdrawal() == null)
                .map(IndicatorContent::scope)
                .toList();
    }

    /** One that counts in a plan that the caller sees, for what is measured on it. */
    public IndicatorScope scope(UUID id) {
        return counting(visible(id)).scope();
    }

    private IndicatorContent counting(Indicator indicator) {
        return counting.of(indicator).orElseThrow(() -> new NotFound("indicator", indicator.id()));
    }

    /** The plan that it is in, whoever asks. */
    public Optional<UUID> planOf(UUID id) {
        return indicators.planOf(id);
    }

    /** The plan of an indicator that the caller sees. */
    public PlanScope planOf(IndicatorScope indicator) {
        return plans.scope(indicator.planId());
    }

    /**
     * What an organization measures on it: of a municipality the part that counts its class on that day, else the indicator itself.
     *
     * @throws RuleViolation {@code measuredOfOtherClass} if it is a part that counts other municipalities
     */
    public UUID measuredFor(IndicatorScope indicator, DirectoryEntry organization, LocalDate day) {
        List<IndicatorScope> parts =
                family(indicator).stream().filter(IndicatorScope::isPart).toList();
        Optional<IndicatorScope> fitting = CountedMunicipalities.partFor(organization, day, parts);
        if (!indicator.isPart()) {
            return fitting.orElse(indicator).id();
        }
        boolean others = indicator.counting().municipalities() != null
                && CountedMunicipalities.isMunicipality(organization, day)
                && fitting.filter(part -> part.id().equals(indicator.id())).isEmpty();
        if (others) {
            throw IndicatorRule.MEASURED_OF_OTHER_CLASS.brokenBy(
                    "organizationId",
                    "On %s the organization is no municipality that this part counts: measure indicator %s, and it goes to its part"
                            .formatted(day, indicator.whole()));
        }
        return indicator.id();
    }

    /**
     * An indicator of a published plan, that is about to be measured: for those who keep the plan, and for the
     * organizations that work on the action that it is on, or are party to the agreement whose goal it is on.
     */
    public IndicatorScope toMeasure(UUID id) {
        IndicatorScope indicator = toPutRight(id);
        if (indicator.isItsParts()) {
            throw new RuleViolation(IndicatorRule.MEASURED_BY_ITS_PARTS, "Measure one of the parts instead");
        }
        return indicator;
    }

    /** The same where a measurement is to be withdrawn: also of what its parts measure, which others may have been brought to. */
    public IndicatorScope toPutRight(UUID id) {
        IndicatorContent content = counting(seen(indicators.lock(id), id));
        IndicatorScope indicator = content.scope();
        PlanScope plan = planOf(indicator);
        if (!plan.isKeptBy(caller.get())) {
            requireDoneByCaller(indicator, plan);
        }
        plan.requirePublished();
        content.requireNotWithdrawn();
        return indicators.nextVersion(indicator);
    }

    /**
     * The same for what an event of an organization brings; empty if it has no such indicator that counts, of a plan of its own or of an
     * agreement that it was party to on that day. What is brought to one
     * that is its parts goes to the only part that this source feeds on that day, and to the whole when there is no such part.
     */
    public Optional<IndicatorScope> toCount(UUID id, UUID organizationId, IndicatorSource source, LocalDate day) {
        return locked(id, plan -> plans.isPublishedBy(organizationId, plan, day))
                .filter(indicator -> indicator.withdrawal() == null)
                .map(IndicatorContent::scope)
                .filter(indicator -> indicator.kind() != IndicatorKind.QUALITATIVE)
                .map(indicator -> fedPart(indicator, source, day))
                .map(indicators::nextVersion);
    }

    /**
     * The very one on which something is to be taken back that an event of an organization brought, also when the plan does without
     * it, or the organization is no party any more.
     */
    public Optional<IndicatorScope> toTakeBack(UUID id, UUID organizationId) {
        return locked(id, plan -> plans.wasEverPublishedBy(organizationId, plan))
                .map(IndicatorContent::scope)
                .map(indicators::nextVersion);
    }

    private Optional<IndicatorContent> locked(UUID id, Predicate<UUID> plan) {
        return indicators
                .lock(id)
                .filter(indicator -> plan.test(indicator.planId()))
                .flatMap(counting::of);
    }

    /**
     * Those of some plans that this source feeds without naming them.
     *
     * @param references the names that what happened goes by
     */
    public List<IndicatorScope> fedBy(Collection<UUID> planIds, IndicatorSource source, Set<String> references) {
        return counting.fedBy(planIds, source, references).stream()
                .map(IndicatorContent::scope)
                .toList();
    }

    /** The days in which a measurement of it counts. */
    public Period daysOf(IndicatorScope indicator) {
        Period plan = planPeriod(indicator);
        return indicator.isPart()
                ? indicator.countsIn(
                        counting.family(indicator).getFirst().scope().countsIn(plan))
                : indicator.countsIn(plan);
    }

    /** The locked whole of a part that was measured: it moves with it. */
    public Optional<IndicatorScope> wholeOf(IndicatorScope part) {
        return counting.family(part).stream()
                .map(IndicatorContent::scope)
                .filter(one -> part.isPart() && !one.isPart())
                .findFirst()
                .map(indicators::nextVersion);
    }

    private IndicatorScope fedPart(IndicatorScope whole, IndicatorSource source, LocalDate day) {
        if (!whole.isItsParts()) {
            return whole;
        }
        Period days = whole.countsIn(planPeriod(whole));
        List<IndicatorScope> fed = family(whole).stream()
                .filter(one -> one.isPart() && one.sources().contains(source))
                .filter(one -> one.countsIn(days).contains(day))
                .toList();
        return fed.size() == 1 ? fed.getFirst() : whole;
    }

    private Period planPeriod(IndicatorScope indicator) {
        return plans.known(indicator.planId()).period();
    }

    /** Whoever may not know the plan is not told that its indicator exists. */
    private Indicator seen(Optional<Indicator> found, UUID id) {
        try {
            found.ifPresent(indicator -> plans.scope(indicator.planId()));
        } catch (NotFound _) {
            throw new NotFound("indicator", id);
        }
        return found.orElseThrow(() -> new NotFound("indicator", id));
    }

    /** What is on a goal is worked on by the parties of the plan's agreement. */
    private void requireDoneByCaller(IndicatorScope indicator, PlanScope plan) {
        String action = indicator.action();
        boolean isDone = action == null ? plans.isOfParty(plan) : actions.isDoneByCaller(indicator.planId(), action);
        if (!isDone) {
            throw new NotAllowed(
                    action == null
                            ? "Your organization does not keep this plan, nor is it party to an agreement that the plan is of"
                            : "Your organization does not keep this plan, nor is it a partner of action " + action);
        }
    }
}
