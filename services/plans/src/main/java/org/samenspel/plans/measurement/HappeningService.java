package org.samenspel.plans.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspel.plans.indicator.IndicatorScope;
import org.samenspel.plans.indicator.IndicatorService;
import org.samenspel.plans.indicator.IndicatorSource;
import org.samenspel.plans.plan.PlanService;

/** Records what happened in other services where it counts. */
@ApplicationScoped
@Transactional
public class HappeningService {

    private static final Comparator<Happening> BY_DAY =
            Comparator.comparing(Happening::day).thenComparing(Happening::organizationId);

    private final Measurements measurements;
    private final MeasurementLog log;
    private final KnownHappenings known;
    private final IndicatorService indicators;
    private final PlanService plans;
    private final Clock clock;

    HappeningService(
            Measurements measurements,
            MeasurementLog log,
            KnownHappenings known,
            IndicatorService indicators,
            PlanService plans,
            Clock clock) {
        this.measurements = measurements;
        this.log = log;
        this.known = known;
        this.indicators = indicators;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Records what happened elsewhere, once per event and indicator; what was said of the same thing before is corrected by it. An
     * indicator that is not there, does not count such things or is of another organization gets nothing.
     *
     * @return whether it was recorded
     */
    public boolean count(UUID indicatorId, Happening happening) {
        IndicatorSource source = happening.evidence().kind().source();
        Optional<IndicatorScope> counting =
                indicators.toCount(indicatorId, happening.organizationId(), source, happening.day());
        counting.ifPresentOrElse(
                indicator -> leaveOthers(indicator, happening), () -> leaveOutOfTime(indicatorId, happening));
        return counting.filter(indicator -> count(indicator, happening)).isPresent();
    }

    /** What is now of another day leaves the part that it counted on before, or the whole where it fitted none. */
    private void leaveOthers(IndicatorScope indicator, Happening happening) {
        Set<UUID> left = others(indicator)
                .filter(other -> other.isItsParts() || !happening.isIn(indicators.daysOf(other), other))
                .map(IndicatorScope::id)
                .collect(Collectors.toSet());
        if (!left.isEmpty()) {
            said(happening.evidence()).forEach((id, said) -> {
                boolean saidNow =
                        said.stream().anyMatch(one -> happening.eventId().equals(one.eventId()));
                if (left.contains(id) && !saidNow) {
                    takeBack(id, happening.eventId(), happening.organizationId(), happening.evidence());
                }
            });
        }
    }

    /** What is now of a day on which its organization was no party counts no longer. */
    private void leaveOutOfTime(UUID indicatorId, Happening happening) {
        UUID organization = happening.organizationId();
        boolean outOfTime = indicators
                .planOf(indicatorId)
                .filter(plan -> !plans.isPublishedBy(organization, plan, happening.day()))
                .isPresent();
        if (outOfTime && said(happening.evidence()).containsKey(indicatorId)) {
            takeBack(indicatorId, happening.eventId(), organization, happening.evidence());
        }
    }

    /** Those that are parts of the same whole, and the whole. */
    private Stream<IndicatorScope> others(IndicatorScope indicator) {
        return !indicator.isPart() && !indicator.isItsParts()
                ? Stream.of()
                : indicators.family(indicator).stream().filter(one -> !one.id().equals(indicator.id()));
    }

    /** What events said of one thing, by indicator, in the order in which indicators are always locked. */
    private Map<UUID, List<Measurement>> said(Evidence evidence) {
        return measurements.broughtWith(evidence).stream()
                .collect(Collectors.groupingBy(Measurement::indicatorId, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * Records what happened elsewhere on all indicators of its organization that such things feed, and that name no other. It
     * is kept for plans that are published later.
     *
     * @param references the names that it goes by
     * @param toldAt what was told of the same thing after that stands
     */
    public void countWhereFed(Happening happening, Set<String> references, Instant toldAt) {
        countWhereFed(List.of(happening), references, toldAt);
    }

    /**
     * The same of something that is of several organizations, as those who are in a project come at different days: a plan of
     * several of them counts it once, on the first of their days.
     *
     * @param told by one event, of the same thing
     */
    public void countWhereFed(List<Happening> told, Set<String> references, Instant toldAt) {
        Map<UUID, Happening> byPlan = new HashMap<>();
        List<Happening> kept = told.stream()
                .filter(happening -> known.keep(happening, references, toldAt))
                .sorted(BY_DAY)
                .toList();
        kept.forEach(happening -> plans.publishedOf(happening.organizationId(), happening.day())
                .forEach(plan -> byPlan.putIfAbsent(plan, happening)));
        kept.forEach(this::leavePlansOutOfTime);
        told.stream().findFirst().map(one -> one.evidence().kind().source()).stream()
                .flatMap(source -> indicators.fedBy(byPlan.keySet(), source, references).stream())
                .forEach(
                        indicator -> countInItsDays(indicator, Objects.requireNonNull(byPlan.get(indicator.planId()))));
    }

    /** A plan counts it no longer when no organization that it is told of was a party on its day. */
    private void leavePlansOutOfTime(Happening happening) {
        List<Happening> all = Stream.concat(known.of(happening.evidence()).stream(), Stream.of(happening))
                .toList();
        takeBack(
                happening.eventId(),
                happening.organizationId(),
                happening.evidence(),
                (id, _) -> indicators
                        .planOf(id)
                        .filter(plan -> all.stream()
                                .noneMatch(one -> plans.isPublishedBy(one.organizationId(), plan, one.day())))
                        .isPresent());
    }

    /** What falls in no day of a part counts on another one, or on the whole: it leaves this one. */
    private void countInItsDays(IndicatorScope indicator, Happening happening) {
        if (!indicator.isPart() || happening.isIn(indicators.daysOf(indicator), indicator)) {
            count(indicator.id(), happening);
        } else if (said(happening.evidence()).containsKey(indicator.id())) {
            takeBack(indicator.id(), happening.eventId(), happening.organizationId(), happening.evidence());
        }
    }

    /**
     * Records on the indicators of a published plan what was told before they were there, of the days that count for them. Until
     * the transaction ends nothing more is told: what comes then finds the plan.
     */
    public void countKnown(UUID planId) {
        known.waitForOthers();
        known.ofOrganizations(organization -> plans.wasEverPublishedBy(organization, planId)).stream()
                .filter(told -> countsFor(told.happening(), planId))
                .collect(Collectors.toMap(
                        told -> told.happening().evidence(),
                        Function.identity(),
                        BinaryOperator.minBy(Comparator.comparing(KnownHappening::happening, BY_DAY))))
                .values()
                .stream()
                .flatMap(told -> inTime(told, planId))
                .sorted(Comparator.comparing((Fed fed) -> fed.indicator().id()).thenComparing(Fed::happening, BY_DAY))
                .forEach(fed -> count(fed.indicator().id(), fed.happening()));
    }

    private boolean countsFor(Happening happening, UUID planId) {
        return plans.isPublishedBy(happening.organizationId(), planId, happening.day());
    }

    private Stream<Fed> inTime(KnownHappening told, UUID planId) {
        Happening happening = told.happening();
        IndicatorSource source = happening.evidence().kind().source();
        return indicators.fedBy(Set.of(planId), source, told.references()).stream()
                .filter(indicator -> happening.isIn(indicators.daysOf(indicator), indicator))
                .map(indicator -> new Fed(indicator, happening));
    }

    /** An indicator that is fed by what happened. */
    private record Fed(IndicatorScope indicator, Happening happening) {}

    private boolean count(IndicatorScope indicator, Happening happening) {
        if (measurements.wasBroughtBy(happening.eventId(), indicator.id(), happening.evidence())) {
            return false;
        }
        Optional<Measurement> before = said(happening.evidence()).getOrDefault(indicator.id(), List.of()).stream()
                .filter(said -> !measurements.isCorrected(said.id()))
                .findFirst();
        LocalDate first = indicators.daysOf(indicator).start();
        Optional<Observation> seen =
                happening.on(indicator, first, before.map(Measurement::id).orElse(null));
        if (seen.isEmpty()) {
            return withdraw(indicator, happening.eventId(), happening.evidence());
        }
        boolean isNew = before.filter(said -> said.observation().saysTheSameAs(seen.get()))
                .isEmpty();
        if (isNew) {
            log.add(Measurement.broughtBy(happening.eventId(), indicator.id(), seen.get(), clock), indicator);
        }
        return isNew;
    }

    /**
     * It counts for these organizations alone from now on: for all others that it was told of before, it is taken back, but where the
     * same plan counts it for one of these.
     */
    public void countsForOnly(Set<UUID> organizations, UUID eventId, Evidence evidence) {
        known.organizationsOf(evidence).stream()
                .filter(told -> !organizations.contains(told))
                .sorted()
                .forEach(left -> {
                    known.forget(evidence, left);
                    takeBack(eventId, left, evidence, (id, said) -> !isCountedFor(organizations, id, said));
                });
    }

    private boolean isCountedFor(Set<UUID> organizations, UUID indicatorId, List<Measurement> said) {
        Set<LocalDate> days =
                said.stream().map(one -> one.observation().measuredOn()).collect(Collectors.toSet());
        return indicators.planOf(indicatorId).stream()
                .anyMatch(plan -> organizations.stream()
                        .anyMatch(one -> days.stream().anyMatch(day -> plans.isPublishedBy(one, plan, day))));
    }

    /** Something did not happen after all: takes it back wherever it counts, as if it had never been measured. */
    public void takeBack(UUID eventId, UUID organizationId, Evidence evidence) {
        known.forget(evidence, organizationId);
        takeBack(eventId, organizationId, evidence, (_, _) -> true);
    }

    private void takeBack(
            UUID eventId, UUID organizationId, Evidence evidence, BiPredicate<UUID, List<Measurement>> indicator) {
        said(evidence).forEach((id, said) -> {
            if (indicator.test(id, said)) {
                takeBack(id, eventId, organizationId, evidence);
            }
        });
    }

    private void takeBack(UUID indicatorId, UUID eventId, UUID organizationId, Evidence evidence) {
        indicators
                .toTakeBack(indicatorId, organizationId)
                .ifPresent(indicator -> withdraw(indicator, eventId, evidence));
    }

    /**
     * All that was said of one thing counts no longer, with what corrected it by hand.
     *
     * @return whether there was anything
     */
    private boolean withdraw(IndicatorScope indicator, UUID eventId, Evidence evidence) {
        List<Measurement> said = Seen.by(Contributor.of(evidence), measurements.on(List.of(indicator.id())));
        if (said.isEmpty()) {
            return false;
        }
        var takenBack = new MeasurementWithdrawal(LocalDate.now(clock), null, eventId);
        said.forEach(one -> one.withdraw(takenBack));
        log.withdrawn(said.getLast(), indicator);
        return true;
    }
}
