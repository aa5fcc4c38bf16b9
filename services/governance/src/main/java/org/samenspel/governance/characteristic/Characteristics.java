package org.samenspel.governance.characteristic;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person declared about itself; each part may be kept to oneself. */
public record Characteristics(
        @Nullable Origin origin,
        @Nullable Gender gender,
        @Nullable LocalDate birthDate) {

    public Characteristics {
        if (Stream.of(origin, gender, birthDate).allMatch(Objects::isNull)) {
            throw new IllegalArgumentException("a declaration needs at least one of origin, gender, birthDate");
        }
    }

    /** Whether the person had not yet had this birthday on a day; false when the birth date was not declared. */
    public boolean isYoungerThan(int years, LocalDate day) {
        LocalDate birthday = birthday(years);
        return birthday != null && day.isBefore(birthday);
    }

    /** The day the person reaches this age. */
    public @Nullable LocalDate birthday(int years) {
        return birthDate == null ? null : birthDate.plusYears(years);
    }

    /** Says nothing, so that it can't get into a log or a message. */
    @Override
    public String toString() {
        return "Characteristics[not shown]";
    }
}
