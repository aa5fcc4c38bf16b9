package org.samenspel.plans.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All measurements, in the order of their arrival. */
@ApplicationScoped
class Measurements implements Aggregates<Measurement> {

    private static final String IN_ORDER = " order by m.measuredOn, m.recordedAt, m.id";

    /** All of some plans, those corrected too, in the order of their days. */
    List<Measurement> inPlans(Collection<UUID> planIds) {
        return list("""
                select m from Measurement m, Indicator i
                where i.id = m.indicatorId and i.planId in ?1""" + IN_ORDER, planIds);
    }

    /** All of some indicators, those corrected too, in the order of their days. */
    List<Measurement> on(Collection<UUID> indicatorIds) {
        return list("from Measurement m where m.indicatorId in ?1" + IN_ORDER, indicatorIds);
    }

    /** @param withdrawn those that were withdrawn, and no others; without it none of those */
    Rows<Measurement> of(UUID indicatorId, boolean withdrawn, Slice slice) {
        return page(
                Condition.where("indicatorId = :indicatorId", indicatorId)
                        .and("withdrawal.withdrawnOn is " + (withdrawn ? "not null" : "null")),
                slice);
    }

    Optional<Measurement> of(UUID indicatorId, UUID id) {
        return findByIdOptional(id)
                .filter(measurement -> measurement.indicatorId().equals(indicatorId));
    }

    /** What events brought with this evidence, those corrected too; in the order in which indicators are always locked. */
    List<Measurement> broughtWith(Evidence evidence) {
        return list("""
                from Measurement m
                where m.evidence.kind = ?1 and m.evidence.reference = ?2 and m.eventId is not null
                and m.withdrawal.withdrawnOn is null
                order by m.indicatorId, m.id""", evidence.kind(), evidence.reference());
    }

    boolean isCorrected(UUID id) {
        return count("corrects = ?1 and withdrawal.withdrawnOn is null", id) > 0;
    }

    /** Also when a caller withdrew it since: what it said counts no more. */
    boolean wasBroughtBy(UUID eventId, UUID indicatorId, Evidence evidence) {
        return count(
                        "eventId = ?1 and indicatorId = ?2 and evidence.reference = ?3 and withdrawal.eventId is null",
                        eventId,
                        indicatorId,
                        evidence.reference())
                > 0;
    }
}
