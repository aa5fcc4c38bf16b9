package org.samenspel.governance.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
    private static final int LARGEST_MINIMUM = 1000;

    public CompositionRule {
        Objects.requireNonNull(population);
        Objects.requireNonNull(counts);
        if (!code.matches("[a-z][A-Za-z0-9]{0,39}")) {
            throw new IllegalArgumentException("code must be a name in lowerCamelCase of at most 40 characters");
        }
        if ((minimum == null) == (minimumCount == null)) {
            throw new IllegalArgumentException("a rule has a minimum or a minimumCount");
        }
        if (minimumCount != null && (minimumCount < 1 || minimumCount > LARGEST_MINIMUM)) {
            throw new IllegalArgumentException("minimumCount must be from 1 to " + LARGEST_MINIMUM);
        }
        if (counts.asksAboutPeople() && population != Population.ORGANIZATION) {
            throw new IllegalArgumentException(
                    "population must be organization when counts asks about origin, gender or age");
        }
        if (source != null && source.length() > LONGEST_SOURCE) {
            throw new IllegalArgumentException("source must have at most %d characters".formatted(LONGEST_SOURCE));
        }
    }

    /** Whether the members meet this rule on a day. */
    public Outcome evaluate(List<Member> members, LocalDate day) {
        return new Outcome(counts.count(members, day), required(members.size()), members.size());
    }

    /** The least that each count must be. */
    public int required(int people) {
        return minimum == null ? Objects.requireNonNull(minimumCount) : minimum.of(people);
    }

    /** Whether counts as they were published meet this rule; empty when what was published does not say. */
    public Optional<Boolean> holds(List<PublishedCount> published, int people) {
        int required = required(people);
        if (published.stream().anyMatch(one -> one.to() < required)) {
            return Optional.of(false);
        }
        return published.stream().allMatch(one -> one.from() >= required) ? Optional.of(true) : Optional.empty();
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
}
