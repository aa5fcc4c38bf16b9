package org.samenspel.plans.measurement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The meetings that were ever said to be held for an indicator. */
record MeetingsSoFar(List<CountedMeeting> meetings) {

    /**
     * So many different ones held, as of the latest day that one of them was said to be held.
     *
     * @param changed the meeting that is new, or no longer counts
     * @param last what meetings gave before: put right if it was of that day or later
     */
    Observation observedBy(UUID changed, Optional<Measurement> last) {
        LocalDate asOf = meetings.stream()
                .map(CountedMeeting::heldOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        long held = meetings.stream().filter(CountedMeeting::counts).count();
        UUID outdated = last.filter(before -> !before.observation().measuredOn().isBefore(asOf))
                .map(Measurement::id)
                .orElse(null);
        return Observation.ofMeetings(changed, held, asOf, outdated);
    }
}
