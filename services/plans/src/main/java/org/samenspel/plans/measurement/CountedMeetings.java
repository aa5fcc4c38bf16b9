package org.samenspel.plans.measurement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All meetings that count on an indicator. */
@ApplicationScoped
class CountedMeetings implements PanacheRepositoryBase<CountedMeeting, CountedMeetingId> {

    /** The meetings held so far for each indicator of a plan that has any. */
    Map<UUID, Set<UUID>> heldInPlan(UUID planId) {
        return find("""
                        select m from CountedMeeting m, Indicator i
                        where i.id = m.id.indicatorId and i.planId = ?1 and m.cancelled = false""", planId).stream()
                .collect(Collectors.groupingBy(
                        CountedMeeting::indicatorId,
                        Collectors.mapping(CountedMeeting::meetingId, Collectors.toUnmodifiableSet())));
    }

    void hold(CountedMeetingId id, LocalDate heldOn) {
        findByIdOptional(id)
                .ifPresentOrElse(known -> known.hold(heldOn), () -> persist(new CountedMeeting(id, heldOn)));
    }

    /** In the same order as they were counted. */
    List<CountedMeeting> of(UUID meetingId) {
        return list("id.meetingId", meetingId).stream()
                .sorted(Comparator.comparing(CountedMeeting::indicatorId))
                .toList();
    }

    List<CountedMeeting> on(UUID indicatorId) {
        return list("id.indicatorId", indicatorId);
    }
}
