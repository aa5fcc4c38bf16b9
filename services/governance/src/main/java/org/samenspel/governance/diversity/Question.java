package org.samenspel.governance.diversity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.samenspel.governance.rule.AgeOn;
import org.samenspel.governance.rule.Criterion;
import org.samenspel.governance.rule.Member;
import org.samenspel.governance.rule.Outcome;
import org.samenspel.governance.rule.PublishedCount;
import org.samenspel.governance.rule.Trait;
import org.samenspel.values.rule.RuleViolation;

/** One question about all members on a day. */
record Question(Criterion criterion, LocalDate day) {

    private static final int YEARS_AHEAD = 10;

    /**
     * All that is asked. One trait asked in two ways would show the people in between.
     *
     * @throws RuleViolation if nothing is asked, or one thing in two ways
     */
    static List<Question> all(List<Criterion> criteria, LocalDate day) {
        if (criteria.isEmpty()) {
            throw new RuleViolation(
                    DiversityRule.NOTHING_ASKED, "Give a body a rule about origin, gender or age first");
        }
        var traits = new HashSet<Trait>();
        for (Criterion criterion : criteria) {
            Trait trait = Objects.requireNonNull(criterion.trait());
            if (!traits.add(trait)) {
                throw new RuleViolation(
                        DiversityRule.QUESTIONS_DIFFER,
                        "Let all rules about %s ask the same"
                                .formatted(trait.name().toLowerCase(Locale.ROOT)));
            }
        }
        return criteria.stream().map(criterion -> new Question(criterion, day)).toList();
    }

    Answer answer(List<Member> members, Disclosure disclosure) {
        Trait trait = Objects.requireNonNull(criterion.trait());
        List<Outcome.Count> counts = criterion.count(members, day);
        List<PublishedCount> published = disclosure.of(trait, counts);
        boolean ages = criterion.ageOn() == AgeOn.DATE && disclosure.isFirst(trait, counts);
        return new Answer(criterion, published, ages ? later(members, published.getFirst()) : List.of());
    }

    /**
     * Published only if it is published how many there are now, and in steps of at least five people who reach the age, by the year: a birthday
     * is nobody's alone. Only in a first report: later ones can't be held against what these steps published.
     */
    private List<Answer.Later> later(List<Member> members, PublishedCount now) {
        var steps = new ArrayList<Answer.Later>();
        int before = now.from();
        for (int year = 1; year <= YEARS_AHEAD && now.exact() != null; year++) {
            LocalDate newYear = LocalDate.of(day.getYear() + year, 1, 1);
            Outcome.Count count = criterion.count(members, newYear).getFirst();
            if (before - count.counted() >= Outcome.SMALLEST_GROUP && count.counted() >= Outcome.SMALLEST_GROUP) {
                steps.add(new Answer.Later(newYear, PublishedCount.exactly(count)));
                before = count.counted();
            }
        }
        return steps;
    }
}
