package org.samenspel.plans.measurement.messaging;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.measurement.Happening.Seated.Seats;
import org.samenspel.plans.measurement.Happening.Seated.Size;

/**
 * What we read in governance's events of a mandate: when it is given, ends before its last day, was given by mistake,
 * or is cut by the last day of a party to an agreement.
 *
 * @param organizationId whose body it is
 * @param sizes how many seats the body has by its statutes, each time that it is another number, the oldest first
 * @param seats all that were ever taken in it, and those that will be, by their days
 */
record MandateGiven(UUID organizationId, UUID bodyId, String bodyCode, List<Size> sizes, List<Seats> seats) {

    /** Also as it was told before the number of seats of each day was. */
    @JsonCreator
    static MandateGiven told(
            @JsonProperty("organizationId") UUID organizationId,
            @JsonProperty("bodyId") UUID bodyId,
            @JsonProperty("bodyCode") String bodyCode,
            @JsonProperty("sizes") @Nullable List<Size> sizes,
            @JsonProperty("size") @Nullable Integer size,
            @JsonProperty("seats") List<Seats> seats) {
        return new MandateGiven(organizationId, bodyId, bodyCode, Size.ofEachDay(sizes, size), seats);
    }

    LocalDate lastBegin() {
        return seats.stream()
                .map(Seats::startsOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
