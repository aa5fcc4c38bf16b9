package org.samenspel.governance.diversity;

import java.time.LocalDate;
import java.util.List;
import org.samenspel.governance.rule.Criterion;
import org.samenspel.governance.rule.PublishedCount;

/**
 * What a report publishes about one question.
 *
 * @param published one, or one per gender
 * @param later how it will be if only the members' ages change; for ages that count on the day
 */
public record Answer(Criterion question, List<PublishedCount> published, List<Later> later) {

    public Answer {
        published = List.copyOf(published);
        later = List.copyOf(later);
    }

    /** What is published of a day: of the report itself, or of the last step up to it. */
    public List<PublishedCount> on(LocalDate day) {
        return later.stream()
                .filter(step -> !step.date().isAfter(day))
                .reduce((_, last) -> last)
                .map(step -> List.of(step.published()))
                .orElse(published);
    }

    /** From this day on, always the first of a year, and always five people or more from what was published before. */
    public record Later(LocalDate date, PublishedCount published) {}
}
