package org.samenspel.governance.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.characteristic.Characteristics;
import org.samenspel.governance.characteristic.Gender;
import org.samenspel.governance.characteristic.Origin;

/**
 * Which members a rule counts: by their seats, those who meet every condition that is given; or by one thing that they declared about
 * themselves. Never both: "the treasurer's origin" is a question about one person.
 *
 * @param role of a seat
 * @param appointment of a seat
 * @param namedExpertise whether a seat names an expertise
 * @param origin always foreign: a rule about the others would be another question about the same people, to subtract from this one
 * @param ageBelow in full years
 * @param ageOn on which day the age counts; only with {@code ageBelow}, the first day of the mandate when absent
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
        boolean seats = Stream.of(role, appointment, namedExpertise).anyMatch(Objects::nonNull);
        long traits =
                Stream.of(origin, gender, ageBelow).filter(Objects::nonNull).count();
        if (traits > 1 || seats == (traits == 1)) {
            throw new IllegalArgumentException(
                    "counts must ask about seats, or about one of origin, gender and ageBelow");
        }
        if (origin == Origin.BELGIAN) {
            throw new IllegalArgumentException("origin must be foreign: the others are known by what remains");
        }
        if (ageBelow != null && (ageBelow < 1 || ageBelow > HIGHEST_AGE)) {
            throw new IllegalArgumentException("ageBelow must be from 1 to " + HIGHEST_AGE);
        }
        if (ageOn != null && ageBelow == null) {
            throw new IllegalArgumentException("ageOn must come with ageBelow");
        }
        ageOn = ageBelow != null && ageOn == null ? AgeOn.MANDATE_START : ageOn;
    }

    /** Whether it looks at what people declared about themselves. */
    public boolean asksAboutPeople() {
        return trait() != null;
    }

    /** What it asks of people themselves; null when it asks about seats. */
    public @Nullable Trait trait() {
        if (origin != null) {
            return Trait.ORIGIN;
        }
        if (gender != null) {
            return Trait.GENDER;
        }
        return ageBelow == null ? null : Trait.AGE;
    }

    /** How many of the members meet it; one count, or one per gender. */
    public List<Outcome.Count> count(List<Member> members, LocalDate day) {
        return gender == null
                ? List.of(count(members, null, day))
                : gender.genders().stream().map(one -> count(members, one, day)).toList();
    }

    private Outcome.Count count(List<Member> members, @Nullable Gender counted, LocalDate day) {
        return new Outcome.Count(counted, (int)
                members.stream().filter(member -> matches(member, counted, day)).count());
    }

    /** @param counted the gender to count, null when any */
    private boolean matches(Member member, @Nullable Gender counted, LocalDate day) {
        if (!asksAboutPeople()) {
            return member.seats().stream().anyMatch(this::fits);
        }
        return member.declared() != null && fits(member, member.declared(), counted, day);
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
