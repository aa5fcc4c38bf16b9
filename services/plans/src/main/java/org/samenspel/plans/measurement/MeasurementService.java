package org.samenspel.plans.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Directory;
import org.samenspel.plans.indicator.IndicatorScope;
import org.samenspel.plans.indicator.IndicatorService;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotAllowed;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** Records what callers measured. */
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
     * @param confirmed what the caller has looked at and found right, though it seems wrong
     */
    public Measurement record(
            UUID indicatorId, Observation observation, @Nullable UUID organizationId, Set<String> confirmed) {
        IndicatorScope named = indicators.scope(indicatorId);
        PlanScope plan = indicators.planOf(named);
        UUID measuredBy = measuredBy(plan, organizationId);
        IndicatorScope indicator = indicators.toMeasure(place(named, measuredBy, observation.measuredOn()));
        observation.requireMeasures(
                indicator.kind(), indicator.counting().combination(), plan.period(), LocalDate.now(clock));
        observation.requirePlausible(indicator.kind(), plan.period(), indicators.daysOf(indicator), confirmed);
        if (observation.corrects() != null) {
            requireCorrectable(indicator, plan, observation.corrects());
        }
        var measurement = Measurement.recordedBy(caller.get(), measuredBy, indicator.id(), observation, clock);
        log.add(measurement, indicator);
        return measurement;
    }

    /** What a municipality measures goes to the part of its class. */
    private UUID place(IndicatorScope named, UUID measuredBy, LocalDate day) {
        return directory
                .find(measuredBy)
                .map(organization -> indicators.measuredFor(named, organization, day))
                .orElse(named.id());
    }

    private UUID measuredBy(PlanScope plan, @Nullable UUID organizationId) {
        UUID own = caller.get().organization();
        if (organizationId == null || organizationId.equals(own)) {
            return own;
        }
        if (!plan.isKeptBy(caller.get())) {
            throw new NotAllowed("Those who keep the plan alone say what another organization measured");
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
