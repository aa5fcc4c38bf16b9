package org.samenspel.plans.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All measurements, in the order of their arrival. */
@ApplicationScoped
class Measurements implements Aggregates<Measurement> {

    /** Latest by the day it was true, then by arrival; what was corrected no longer counts. */
    private static final String LATEST = """
            select distinct on (m.indicator_id) m.*
            from measurement m join indicator i on i.id = m.indicator_id
            where %s and not exists (select 1 from measurement c where c.corrects = m.id)
            order by m.indicator_id, m.measured_on desc, m.recorded_at desc, m.id desc""";

    /** What was seen last on each indicator of a plan that was measured. */
    Map<UUID, Observation> latestInPlan(UUID planId) {
        return latest("i.plan_id = :id", planId).stream()
                .collect(Collectors.toUnmodifiableMap(Measurement::indicatorId, Measurement::observation));
    }

    /** What was seen last on an indicator. */
    Optional<Observation> latestOf(UUID indicatorId) {
        return latest("i.id = :id", indicatorId).stream().findFirst().map(Measurement::observation);
    }

    Rows<Measurement> of(UUID indicatorId, Slice slice) {
        return page(Condition.where("indicatorId = :indicatorId", indicatorId), slice);
    }

    Optional<Measurement> of(UUID indicatorId, UUID id) {
        return findByIdOptional(id)
                .filter(measurement -> measurement.indicatorId().equals(indicatorId));
    }

    /** What meetings gave last, unless that was corrected. */
    Optional<Measurement> latestMeetingCount(UUID indicatorId) {
        return find("""
                        from Measurement m
                        where m.indicatorId = ?1 and m.eventId is not null and m.evidence.kind = MEETING
                        and not exists (select 1 from Measurement c where c.corrects = m.id)
                        order by m.recordedAt desc, m.id desc""", indicatorId).firstResultOptional();
    }

    boolean isCorrected(UUID id) {
        return count("corrects", id) > 0;
    }

    boolean wasBroughtBy(UUID eventId, UUID indicatorId) {
        return count("eventId = ?1 and indicatorId = ?2", eventId, indicatorId) > 0;
    }

    private List<Measurement> latest(String condition, UUID id) {
        return getSession()
                .createNativeQuery(LATEST.formatted(condition), Measurement.class)
                .setParameter("id", id)
                .getResultList();
    }
}
