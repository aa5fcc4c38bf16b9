package org.samenspel.plans.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.plans.indicator.IndicatorScope;
import org.samenspel.plans.indicator.IndicatorService;
import org.samenspel.plans.measurement.IndicatorEvent.IndicatorMeasured;
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
    private final CountedMeetings meetings;
    private final IndicatorService indicators;
    private final Outbox outbox;
    private final CurrentCaller caller;
    private final Clock clock;

    MeasurementService(
            Measurements measurements,
            CountedMeetings meetings,
            IndicatorService indicators,
            Outbox outbox,
            CurrentCaller caller,
            Clock clock) {
        this.measurements = measurements;
        this.meetings = meetings;
        this.indicators = indicators;
        this.outbox = outbox;
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

    /** What was seen last on each indicator of a plan that was measured. */
    public Map<UUID, Observation> latestInPlan(UUID planId) {
        return measurements.latestInPlan(planId);
    }

    /** The meetings held so far for each indicator of a plan that has any. */
    public Map<UUID, Set<UUID>> meetingsHeldInPlan(UUID planId) {
        return meetings.heldInPlan(planId);
    }

    /** Records what a caller saw, of an organization that keeps the plan or works on the action. */
    public Measurement record(UUID indicatorId, Observation observation) {
        IndicatorScope indicator = indicators.toMeasure(indicatorId);
        PlanScope plan = indicators.planOf(indicator);
        observation.requireMeasures(indicator.kind(), plan.period(), LocalDate.now(clock));
        if (observation.corrects() != null) {
            requireCorrectable(indicator, plan, observation.corrects());
        }
        var measurement = Measurement.recordedBy(caller.get(), indicatorId, observation, clock);
        add(measurement, indicator);
        return measurement;
    }

    /**
     * Records what an event of an organization brings, once per event and indicator. An indicator that is not there, does not
     * count or is of another organization gets nothing.
     *
     * @param seen what was seen; asked once nobody else measures the indicator until the transaction ends
     * @return whether it was recorded
     */
    public boolean recordFromEvent(UUID eventId, UUID organizationId, UUID indicatorId, Supplier<Observation> seen) {
        if (measurements.wasBroughtBy(eventId, indicatorId)) {
            return false;
        }
        Optional<IndicatorScope> indicator = indicators.toCount(indicatorId, organizationId);
        indicator.ifPresent(known -> add(Measurement.broughtBy(eventId, indicatorId, seen.get(), clock), known));
        return indicator.isPresent();
    }

    private void add(Measurement measurement, IndicatorScope indicator) {
        measurements.persistAndFlush(measurement);
        Observation latest = measurements.latestOf(indicator.id()).orElseThrow();
        outbox.add(IndicatorMeasured.of(indicator, latest));
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
