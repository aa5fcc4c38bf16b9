package org.samenspel.governance.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.characteristic.Gender;

/**
 * What is asked of the composition of a body: that at least so many of a population meet a criterion.
 *
 * @param code its name in the organization, such as {@code publicCall}
 * @param minimum a part of the population; either this or {@code minimumCount}
 * @param minimumCount a number of people
 * @param source the sentence or article it comes from
 */
public record CompositionRule(
        String code,
        Population population,
        Criterion counts,
        @Nullable Share minimum,
        @Nullable Integer minimumCount,
        @Nullable String source) {

    private static final int LONGEST_SOURCE = 2000;

    public CompositionRule {
        Objects.requireNonNull(population);
        Objects.requireNonNull(counts);
        if (!code.matches("[a-z][A-Za-z0-9]{0,39}")) {
            throw new IllegalArgumentException("code must be a name in lowerCamelCase of at most 40 characters");
        }
        if ((minimum == null) == (minimumCount == null)) {
            throw new IllegalArgumentException("a rule has a minimum or a minimumCount");
        }
        if (minimumCount != null && minimumCount < 1) {
            throw new IllegalArgumentException("minimumCount must be at least 1");
        }
        if (source != null && source.length() > LONGEST_SOURCE) {
            throw new IllegalArgumentException("source must have at most %d characters".formatted(LONGEST_SOURCE));
        }
    }

    /** Whether the members meet this rule on a day. */
    public Outcome evaluate(List<Member> members, LocalDate day) {
        int required = minimum == null ? Objects.requireNonNull(minimumCount) : minimum.of(members.size());
        CountedGender gender = counts.gender();
        List<Outcome.Count> found = gender == null
                ? List.of(count(members, null, day))
                : gender.genders().stream().map(one -> count(members, one, day)).toList();
        return new Outcome(found, required, members.size());
    }

    /**
     * The first later day on which the rule no longer holds, or holds again, because somebody reaches the age it asks about.
     *
     * @param membersOn the members as they would be on a day
     */
    public Optional<LocalDate> changesAfter(LocalDate day, Function<LocalDate, List<Member>> membersOn) {
        Integer age = counts.ageBelow();
        if (age == null) {
            return Optional.empty();
        }
        boolean now = evaluate(membersOn.apply(day), day).holds();
        return membersOn.apply(day).stream()
                .map(Member::declared)
                .filter(Objects::nonNull)
                .map(declared -> declared.birthday(age))
                .filter(birthday -> birthday != null && birthday.isAfter(day))
                .sorted(Comparator.naturalOrder())
                .filter(birthday ->
                        evaluate(membersOn.apply(birthday), birthday).holds() != now)
                .findFirst();
    }

    private Outcome.Count count(List<Member> members, @Nullable Gender gender, LocalDate day) {
        return new Outcome.Count(gender, (int) members.stream()
                .filter(member -> counts.matches(member, gender, day))
                .count());
    }
}
