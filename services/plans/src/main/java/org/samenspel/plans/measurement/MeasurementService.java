package org.samenspel.plans.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.plans.indicator.IndicatorAccess;
import org.samenspel.plans.indicator.IndicatorOutline;
import org.samenspel.plans.measurement.IndicatorEvent.IndicatorMeasured;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Organization;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

/** Records what was measured, by a caller or brought by an event. */
@ApplicationScoped
public class MeasurementService {

    private final Measurements measurements;
    private final IndicatorAccess indicators;
    private final Outbox outbox;
    private final CurrentCaller caller;
    private final Clock clock;

    MeasurementService(
            Measurements measurements, IndicatorAccess indicators, Outbox outbox, CurrentCaller caller, Clock clock) {
        this.measurements = measurements;
        this.indicators = indicators;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** Records what a caller saw, of an organization that keeps the plan or works on the action. */
    @Transactional
    public Measurement record(UUID indicatorId, Observation observation) {
        observation.requireNotAfter(LocalDate.now(clock));
        IndicatorOutline indicator = indicators.toMeasure(indicatorId);
        observation.requireFits(indicator.kind());
        observation.requireNotLongBefore(indicators.planOf(indicator).period());
        requireCorrectable(indicator, observation.corrects());
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
    @Transactional
    public boolean recordFromEvent(
            UUID eventId, Organization organization, UUID indicatorId, Supplier<Observation> seen) {
        if (measurements.wasBroughtBy(eventId, indicatorId)) {
            return false;
        }
        Optional<IndicatorOutline> indicator = indicators.toCount(indicatorId, organization);
        indicator.ifPresent(known -> add(Measurement.broughtBy(eventId, indicatorId, seen.get(), clock), known));
        return indicator.isPresent();
    }

    private void add(Measurement measurement, IndicatorOutline indicator) {
        measurements.persistAndFlush(measurement);
        Observation latest = measurements.latestOf(indicator.id()).orElseThrow();
        outbox.add(IndicatorMeasured.of(indicator, latest));
    }

    private void requireCorrectable(IndicatorOutline indicator, @Nullable UUID corrects) {
        if (corrects == null) {
            return;
        }
        Measurement mistake = measurements
                .findOf(indicator.id(), corrects)
                .orElseThrow(() -> new InvalidInput(Issue.referenceNotFound("corrects", corrects)));
        boolean own = caller.get().organization().equals(mistake.organization());
        if (!own && !indicators.isKeptByCaller(indicator)) {
            throw new RuleViolation(
                    MeasurementRule.MEASUREMENT_OF_ANOTHER, "Ask those who keep the plan to correct it");
        }
        if (measurements.isCorrected(corrects)) {
            throw new RuleViolation(
                    MeasurementRule.MEASUREMENT_CORRECTED, "Measurement %s is corrected already".formatted(corrects));
        }
    }
}
