package org.samenspel.plans.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
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

/** Records what callers measured, and what of it was a mistake. */
@ApplicationScoped
@Transactional
public class MeasurementService {

    private static final Logger LOG = Logger.getLogger(MeasurementService.class);

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

    /**
     * Those of an indicator that the caller sees.
     *
     * @param withdrawn those that were withdrawn, and no others; without it none of those
     */
    public Rows<Measurement> list(UUID indicatorId, boolean withdrawn, Slice slice) {
        return measurements.of(indicators.scope(indicatorId).id(), withdrawn, slice);
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
            UUID corrects = observation.corrects();
            Measurement mistake = measurements
                    .of(indicator.id(), corrects)
                    .orElseThrow(() -> new InvalidInput(Issue.referenceNotFound("corrects", corrects)));
            requirePutRightByCaller(mistake, plan);
        }
        var measurement = Measurement.recordedBy(caller.get(), measuredBy, indicator.id(), observation, clock);
        log.add(measurement, indicator);
        return measurement;
    }

    /**
     * Takes back what was recorded by mistake: it counts as if nobody had measured, and what it corrected stands again.
     *
     * @throws NotFound also when the caller may not know that the measurement exists
     */
    public Measurement withdraw(UUID indicatorId, UUID id, String reason) {
        IndicatorScope indicator = indicators.toPutRight(indicatorId);
        Measurement mistake = measurements.of(indicator.id(), id).orElseThrow(() -> new NotFound("measurement", id));
        requirePutRightByCaller(mistake, indicators.planOf(indicator));
        mistake.withdraw(new MeasurementWithdrawal(LocalDate.now(clock), reason, null));
        log.withdrawn(mistake, indicator);
        LOG.infof("fact=measurement.withdrawn measurement=%s indicator=%s", id, indicator.id());
        return mistake;
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

    /** Of the caller itself, or of a plan that it keeps; once, by the last word. */
    private void requirePutRightByCaller(Measurement mistake, PlanScope plan) {
        if (!plan.isKeptBy(caller.get()) && !isOwn(mistake, plan)) {
            throw new RuleViolation(
                    MeasurementRule.MEASUREMENT_OF_ANOTHER, "Ask those who keep the plan to put it right");
        }
        mistake.requireNotWithdrawn();
        if (measurements.isCorrected(mistake.id())) {
            throw new RuleViolation(
                    MeasurementRule.MEASUREMENT_CORRECTED,
                    "Measurement %s is corrected already".formatted(mistake.id()));
        }
    }

    private boolean isOwn(Measurement measurement, PlanScope plan) {
        UUID organizationId = measurement.organizationId();
        return organizationId != null && caller.get().actsFor(organizationId, plan.id());
    }
}
