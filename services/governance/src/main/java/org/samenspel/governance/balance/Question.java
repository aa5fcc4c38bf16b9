package org.samenspel.governance.balance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.samenspel.governance.rule.AgeOn;
import org.samenspel.governance.rule.Criterion;
import org.samenspel.governance.rule.Member;
import org.samenspel.governance.rule.Outcome;
import org.samenspel.governance.rule.Told;

/** One question about all members on a day. */
record Question(Criterion criterion, LocalDate day) {

    private static final int YEARS_AHEAD = 10;

    Answer answer(List<Member> members, Disclosure disclosure) {
        List<Outcome.Count> counts = criterion.count(members, day);
        List<Told> told = disclosure.of(criterion.trait(), counts);
        return new Answer(criterion, told, criterion.ageOn() == AgeOn.DATE ? later(members, counts) : List.of());
    }

    /** Each step is the birthdays of at least five people, and of a year or more: a birthday is nobody's alone. */
    private List<Answer.Later> later(List<Member> members, List<Outcome.Count> counts) {
        var steps = new ArrayList<Answer.Later>();
        int before = counts.getFirst().counted();
        for (int year = 1; year <= YEARS_AHEAD; year++) {
            LocalDate newYear = LocalDate.of(day.getYear() + year, 1, 1);
            Outcome.Count count = criterion.count(members, newYear).getFirst();
            if (before - count.counted() >= Outcome.SMALLEST_GROUP) {
                steps.add(new Answer.Later(newYear, Told.roughly(count, members.size())));
                before = count.counted();
            }
        }
        return steps;
    }
}
