package org.samenspel.plans.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.text.Name;

/**
 * One look at an action or a partnership.
 *
 * @param assessor who judged, by function and never by name
 * @param judgments one for each principle of the framework
 */
public record AssessmentContent(
        @NotNull LocalDate assessedOn,
        @NotBlank @Name @Size(max = 200) String assessor,
        @NotEmpty @Size(max = 100) List<@Valid @NotNull Judgment> judgments) {

    void requireJudges(FrameworkVersion version) {
        Set<String> missing = new HashSet<>(version.codes());
        for (int index = 0; index < judgments.size(); index++) {
            if (!missing.remove(judgments.get(index).principle())) {
                throw AssessmentRule.EACH_PRINCIPLE_ONCE.brokenBy(
                        "judgments[%d].principle".formatted(index),
                        "Judge by each principle of version %d once, and by no other".formatted(version.number()));
            }
        }
        if (!missing.isEmpty()) {
            throw AssessmentRule.EACH_PRINCIPLE_ONCE.brokenBy(
                    "judgments",
                    "There is no judgment by "
                            + String.join(", ", missing.stream().sorted().toList()));
        }
    }

    /** How far an action or a partnership lives up to a principle. */
    public enum Verdict {
        FULFILLED,
        PARTLY,
        NOT_FULFILLED,
        NOT_APPLICABLE
    }

    /**
     * What was judged by one principle, and why.
     *
     * @param principle its code
     */
    public record Judgment(
            @NotBlank @Size(max = 20) String principle,
            @NotNull Verdict verdict,
            @NotNull LocalizedText reason) {}
}
