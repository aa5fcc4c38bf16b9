package org.samenspel.plans.measurement;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Directory;
import org.samenspel.plans.indicator.IndicatorScope;
import org.samenspel.plans.indicator.IndicatorService;
import org.samenspel.plans.indicator.IndicatorSource;
import org.samenspel.plans.measurement.Happening.TakenBack;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** Records what was measured, by a caller or brought by an event. */
@ApplicationScoped
@Transactional
public class MeasurementService {

    private final Measurements measurements;
    private final MeasurementLog log;
    private final IndicatorService indicators;
    private final Directory directory;
    private final CurrentCaller caller;
    private final Clock clock;

    MeasurementService(
            Measurements measurements,
            MeasurementLog log,
            IndicatorService indicators,
            Directory directory,
            CurrentCaller caller,
            Clock clock) {
        this.measurements = measurements;
        this.log = log;
        this.indicators = indicators;
        this.directory = directory;
        this.caller = caller;
        this.clock = clock;
    }

    /** Those of an indicator that the caller sees. */
    public Rows<Measurement> list(UUID indicatorId, Slice slice) {
        return measurements.of(indicators.scope(indicatorId).id(), slice);
    }

    /** @throws NotFound also when the caller may not know that the indicator exists */
    public Measurement visible(UUID indicatorId, UUID id) {
        return measurements
                .of(indicators.scope(indicatorId).id(), id)
                .orElseThrow(() -> new NotFound("measurement", id));
    }

    /**
     * Records what a caller saw, of an organization that keeps the plan or works on the action.
     *
     * @param organizationId who measured it, if not the caller's organization: for those who keep the plan to say
     */
    public Measurement record(UUID indicatorId, Observation observation, @Nullable UUID organizationId) {
        IndicatorScope indicator = indicators.toMeasure(indicatorId);
        PlanScope plan = indicators.planOf(indicator);
        UUID measuredBy = measuredBy(plan, organizationId);
        observation.requireMeasures(
                indicator.kind(), indicator.counting().combination(), plan.period(), LocalDate.now(clock));
        if (observation.corrects() != null) {
            requireCorrectable(indicator, plan, observation.corrects());
        }
        var measurement = Measurement.recordedBy(caller.get(), measuredBy, indicatorId, observation, clock);
        log.add(measurement, indicator);
        return measurement;
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
        if (!indicator.isPart() && !indicator.isItsParts()) {
            return;
        }
        Set<UUID> others = indicators.family(indicator).stream()
                .map(IndicatorScope::id)
                .filter(id -> !id.equals(indicator.id()))
                .collect(Collectors.toSet());
        measurements.broughtWith(happening.evidence()).stream()
                .filter(said -> others.contains(said.indicatorId()))
                .forEach(said -> takeBack(said, happening));
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
     * Records what happened elsewhere on all indicators of its organization that such things feed, and that name no other.
     *
     * @param references the names that it goes by
     */
    public void countWhereFed(Happening happening, Set<String> references) {
        IndicatorSource source = happening.evidence().kind().source();
        indicators
                .fedBy(happening.organizationId(), source, references)
                .forEach(indicator -> count(indicator, happening));
    }

    private boolean count(IndicatorScope indicator, Happening happening) {
        if (measurements.wasBroughtBy(happening.eventId(), indicator.id(), happening.evidence())) {
            return false;
        }
        Optional<Measurement> before = measurements.broughtWith(happening.evidence()).stream()
                .filter(measurement -> measurement.indicatorId().equals(indicator.id()))
                .findFirst();
        Optional<Observation> seen = happening
                .on(indicator, before.map(Measurement::id).orElse(null))
                .filter(observation -> before.filter(said -> said.observation().saysTheSameAs(observation))
                        .isEmpty());
        seen.ifPresent(observation ->
                log.add(Measurement.broughtBy(happening.eventId(), indicator.id(), observation, clock), indicator));
        return seen.isPresent();
    }

    /** Something did not happen after all: takes it back wherever it counts, as of the day that was said. */
    public void takeBack(UUID eventId, UUID organizationId, Evidence evidence) {
        for (Measurement said : measurements.broughtWith(evidence)) {
            LocalDate day = said.observation().measuredOn();
            count(said.indicatorId(), new Happening(eventId, organizationId, evidence, day, new TakenBack()));
        }
    }

    private UUID measuredBy(PlanScope plan, @Nullable UUID organizationId) {
        UUID own = caller.get().organization();
        if (organizationId == null || organizationId.equals(own)) {
            return own;
        }
        if (!plan.isKeptBy(caller.get())) {
            throw new ForbiddenException("only those who keep the plan say what another organization measured");
        }
        directory.requireKnown(organizationId, "organizationId");
        return organizationId;
    }

    private void requireCorrectable(IndicatorScope indicator, PlanScope plan, UUID corrects) {
        Measurement mistake = measurements
                .of(indicator.id(), corrects)
                .orElseThrow(() -> new InvalidInput(Issue.referenceNotFound("corrects", corrects)));
        if (!plan.isKeptBy(caller.get()) && !isOwn(mistake, plan)) {
            throw new RuleViolation(
                    MeasurementRule.MEASUREMENT_OF_ANOTHER, "Ask those who keep the plan to correct it");
        }
        if (measurements.isCorrected(corrects)) {
            throw new RuleViolation(
                    MeasurementRule.MEASUREMENT_CORRECTED, "Measurement %s is corrected already".formatted(corrects));
        }
    }

    private boolean isOwn(Measurement measurement, PlanScope plan) {
        UUID organizationId = measurement.organizationId();
        return organizationId != null && caller.get().actsFor(organizationId, plan.id());
    }
}
