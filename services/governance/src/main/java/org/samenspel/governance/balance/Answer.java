package org.samenspel.governance.balance;

import java.time.LocalDate;
import java.util.List;
import org.samenspel.governance.rule.Criterion;
import org.samenspel.governance.rule.Told;

/**
 * What a balance tells about one question.
 *
 * @param told one, or one per gender
 * @param later how it will be if only the members' ages change; for ages that count on the day
 */
public record Answer(Criterion question, List<Told> told, List<Later> later) {

    public Answer {
        told = List.copyOf(told);
        later = List.copyOf(later);
    }

    /** What is told of a day: of the balance itself, or of the last step up to it. */
    public List<Told> on(LocalDate day) {
        return later.stream()
                .filter(step -> !step.date().isAfter(day))
                .reduce((_, last) -> last)
                .map(step -> List.of(step.told()))
                .orElse(told);
    }

    /** From this day on, always the first of a year, and always five people or more from what was told before. */
    public record Later(LocalDate date, Told told) {}
}
