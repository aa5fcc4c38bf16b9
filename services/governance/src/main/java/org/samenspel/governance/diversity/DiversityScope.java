package org.samenspel.governance.diversity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.governance.rule.Criterion;

/**
 * A diversity report as the other features know it.
 *
 * @param people how many members there were, each once
 */
public record DiversityScope(UUID id, UUID organizationId, LocalDate date, int people, List<Answer> answers) {

    /** Empty when this was not asked when the report was made. */
    public Optional<Answer> answer(Criterion question) {
        return answers.stream()
                .filter(answer -> answer.question().equals(question))
                .findFirst();
    }
}
