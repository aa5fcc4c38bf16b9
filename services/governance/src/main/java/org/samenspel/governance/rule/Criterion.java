package org.samenspel.governance.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.characteristic.Characteristics;
import org.samenspel.governance.characteristic.Gender;
import org.samenspel.governance.characteristic.Origin;

/**
 * Which members a rule counts: those who meet every condition that is given.
 *
 * @param role of a seat
 * @param appointment of a seat
 * @param namedExpertise whether a seat names an expertise
 * @param ageBelow in full years
 * @param ageOn on which day the age counts; the first day of the mandate when absent
 */
public record Criterion(
        @Nullable SeatRole role,
        @Nullable Appointment appointment,
        @Nullable Boolean namedExpertise,
        @Nullable Origin origin,
        @Nullable CountedGender gender,
        @Nullable Integer ageBelow,
        @Nullable AgeOn ageOn) {

    private static final int HIGHEST_AGE = 120;

    public Criterion {
        if (Stream.of(role, appointment, namedExpertise, origin, gender, ageBelow)
                .allMatch(Objects::isNull)) {
            throw new IllegalArgumentException("counts must have at least one condition");
        }
        if (ageBelow != null && (ageBelow < 1 || ageBelow > HIGHEST_AGE)) {
            throw new IllegalArgumentException("ageBelow must be from 1 to " + HIGHEST_AGE);
        }
    }

    /** Whether it looks at what people declared about themselves. */
    public boolean isPersonal() {
        return origin != null || gender != null || ageBelow != null;
    }

    /** @param counted the gender to count, null when any */
    boolean matches(Member member, @Nullable Gender counted, LocalDate day) {
        return member.seats().stream().anyMatch(this::fits)
                && (!isPersonal() || member.declared() != null && fits(member, member.declared(), counted, day));
    }

    private boolean fits(Seat seat) {
        return (role == null || role == seat.role())
                && (appointment == null || appointment == seat.appointment())
                && (namedExpertise == null || namedExpertise == (seat.namedExpertise() != null));
    }

    private boolean fits(Member member, Characteristics declared, @Nullable Gender counted, LocalDate day) {
        LocalDate ageDay = ageOn == AgeOn.DATE ? day : member.start();
        return (origin == null || origin == declared.origin())
                && (counted == null || counted == declared.gender())
                && (ageBelow == null || declared.isYoungerThan(ageBelow, ageDay));
    }
}
