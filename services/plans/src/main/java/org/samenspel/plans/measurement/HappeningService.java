package org.samenspel.plans.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspel.plans.indicator.IndicatorScope;
import org.samenspel.plans.indicator.IndicatorService;
import org.samenspel.plans.indicator.IndicatorSource;
import org.samenspel.plans.measurement.Happening.TakenBack;
import org.samenspel.plans.plan.PlanService;

/** Records what happened in other services where it counts. */
@ApplicationScoped
@Transactional
public class HappeningService {

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
        counting.ifPresent(indicator -> leaveOthers(indicator, happening));
        return counting.filter(indicator -> count(indicator, happening)).isPresent();
    }

    /** What is now of another day leaves the part that it counted on before. */
    private void leaveOthers(IndicatorScope indicator, Happening happening) {
        Set<UUID> others = others(indicator);
        if (others.isEmpty()) {
            return;
        }
        measurements.broughtWith(happening.evidence()).stream()
                .filter(said -> others.contains(said.indicatorId()))
                .forEach(said -> takeBack(said, happening));
    }

    /** Those that are parts of the same whole, and the whole. */
    private Set<UUID> others(IndicatorScope indicator) {
        return !indicator.isPart() && !indicator.isItsParts()
                ? Set.of()
                : indicators.family(indicator).stream()
                        .map(IndicatorScope::id)
                        .filter(id -> !id.equals(indicator.id()))
                        .collect(Collectors.toSet());
    }

    private void takeBack(Measurement said, Happening by) {
        LocalDate day = said.observation().measuredOn();
        var takenBack = new Happening(by.eventId(), by.organizationId(), by.evidence(), day, new TakenBack());
        indicators
                .toCount(
                        said.indicatorId(),
                        by.organizationId(),
                        by.evidence().kind().source(),
                        day)
                .ifPresent(indicator -> count(indicator, takenBack));
    }

    /**
     * Records what happened elsewhere on all indicators of its organization that such things feed, and that name no other. It
     * is kept for plans that are published later.
     *
     * @param references the names that it goes by
     * @param toldAt what was told of the same thing after that stands
     */
    public void countWhereFed(Happening happening, Set<String> references, Instant toldAt) {
        if (known.keep(happening, references, toldAt)) {
            IndicatorSource source = happening.evidence().kind().source();
            indicators
                    .fedBy(plans.publishedOf(happening.organizationId()), source, references)
                    .forEach(indicator -> countOnce(indicator, happening));
        }
    }

    /**
     * Records on the indicators of a published plan what was told before they were there, of the days that count for them. Until
     * the transaction ends nothing more is told: what comes then finds the plan.
     */
    public void countKnown(UUID planId) {
        known.waitForOthers();
        known.ofOrganizations(organization -> plans.isPublishedBy(organization, planId)).stream()
                .flatMap(told -> inTime(told, planId))
                .sorted(Comparator.comparing((Fed fed) -> fed.indicator().id())
                        .thenComparing(fed -> fed.happening().day()))
                .forEach(fed -> countOnce(fed.indicator(), fed.happening()));
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

    /** One event may be of several days, as those who are in a project come at different ones: where it counts for all of them, once. */
    private void countOnce(IndicatorScope indicator, Happening happening) {
        if (!measurements.wasBroughtOfAnotherDay(happening, others(indicator))) {
            count(indicator.id(), happening);
        }
    }

    private boolean count(IndicatorScope indicator, Happening happening) {
        if (measurements.wasBroughtBy(happening.eventId(), indicator.id(), happening.evidence())) {
            return false;
        }
        Optional<Measurement> before = measurements.broughtWith(happening.evidence()).stream()
                .filter(measurement -> measurement.indicatorId().equals(indicator.id()))
                .findFirst();
        Optional<Observation> seen = happening
                .on(
                        indicator,
                        indicators.daysOf(indicator).start(),
                        before.map(Measurement::id).orElse(null))
                .filter(observation -> before.filter(said -> said.observation().saysTheSameAs(observation))
                        .isEmpty());
        seen.ifPresent(observation ->
                log.add(Measurement.broughtBy(happening.eventId(), indicator.id(), observation, clock), indicator));
        return seen.isPresent();
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
                    takeBack(eventId, left, evidence, said -> !isCountedFor(organizations, said));
                });
    }

    private boolean isCountedFor(Set<UUID> organizations, Measurement said) {
        return indicators.planOf(said.indicatorId()).stream()
                .anyMatch(plan -> organizations.stream().anyMatch(one -> plans.isPublishedBy(one, plan)));
    }

    /** Something did not happen after all: takes it back wherever it counts, as of the day that was said. */
    public void takeBack(UUID eventId, UUID organizationId, Evidence evidence) {
        known.forget(evidence, organizationId);
        takeBack(eventId, organizationId, evidence, _ -> true);
    }

    private void takeBack(UUID eventId, UUID organizationId, Evidence evidence, Predicate<Measurement> which) {
        measurements.broughtWith(evidence).stream().filter(which).forEach(said -> {
            LocalDate day = said.observation().measuredOn();
            count(said.indicatorId(), new Happening(eventId, organizationId, evidence, day, new TakenBack()));
        });
    }
}
