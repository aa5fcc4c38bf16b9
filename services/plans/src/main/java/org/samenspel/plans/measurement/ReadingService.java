package org.samenspel.plans.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenspel.directory.Directory;
import org.samenspel.directory.Successions;
import org.samenspel.plans.indicator.IndicatorScope;
import org.samenspel.plans.indicator.IndicatorService;
import org.samenspel.plans.indicator.IndicatorsOnDay;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.plans.plan.PlanService;
import org.samenspel.values.Period;

/** Tells where indicators stand: what is told is always computed from all that was measured. */
@ApplicationScoped
@Transactional
public class ReadingService {

    private final Measurements measurements;
    private final IndicatorService indicators;
    private final PlanService plans;
    private final Directory directory;
    private final Clock clock;

    ReadingService(
            Measurements measurements,
            IndicatorService indicators,
            PlanService plans,
            Directory directory,
            Clock clock) {
        this.measurements = measurements;
        this.indicators = indicators;
        this.plans = plans;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Where all indicators of some plans stood on a day, each with its parts, in printed order: what was true until then, as it is
     * known now, against the text of that day. A number of queries that does not grow with the plans.
     */
    public ReadingsOnDay on(LocalDate day, Collection<PlanScope> plans) {
        IndicatorsOnDay then = indicators.inPlans(plans, day);
        Map<UUID, Period> days = plans.stream().collect(Collectors.toMap(PlanScope::id, PlanScope::period));
        List<Measurement> measured = measurements.inPlans(days.keySet());
        return new ReadingsOnDay(read(then.remaining(), days, measured, day), then);
    }

    /** Where an indicator, or the whole that it is a part of, stands today. */
    Reading of(IndicatorScope indicator) {
        List<IndicatorScope> family = indicators.family(indicator);
        List<UUID> ids = family.stream().map(IndicatorScope::id).toList();
        Map<UUID, Period> days =
                Map.of(indicator.planId(), plans.known(indicator.planId()).period());
        return read(family, days, measurements.on(ids), LocalDate.now(clock)).getFirst();
    }

    /** Whether the plan has it today, and does not do without it. */
    boolean isThere(IndicatorScope indicator) {
        return indicators.family(indicator).stream().anyMatch(one -> one.id().equals(indicator.id()));
    }

    /** What each measurement of an indicator that the caller sees does today. */
    public Function<Measurement, Effect> effects(UUID indicatorId) {
        IndicatorScope indicator = indicators.scope(indicatorId);
        if (!isThere(indicator)) {
            return measurement -> Effect.OF_WITHDRAWN;
        }
        Reading reading = of(indicator).of(indicator);
        return measurement ->
                measurement.withdrawal() == null ? reading.effectOf(measurement.id()) : Effect.OF_WITHDRAWN;
    }

    private List<Reading> read(
            List<IndicatorScope> all, Map<UUID, Period> days, List<Measurement> measured, LocalDate day) {
        Map<UUID, List<Seen>> seen = Seen.until(day, measured);
        Successions successions = directory.successions().on(day);
        Map<Whole, List<IndicatorScope>> parts =
                all.stream().filter(IndicatorScope::isPart).collect(Collectors.groupingBy(Whole::of));
        return all.stream()
                .filter(indicator -> !indicator.isPart())
                .map(whole -> Reading.of(
                        whole,
                        parts.getOrDefault(Whole.of(whole), List.of()),
                        Objects.requireNonNull(days.get(whole.planId())),
                        seen,
                        successions.in(whole.planId())))
                .toList();
    }

    /** What an indicator and its parts have in common. */
    private record Whole(UUID planId, String key) {

        static Whole of(IndicatorScope indicator) {
            return new Whole(indicator.planId(), indicator.whole());
        }
    }
}
