package org.samenspel.consultations.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Issue;

/**
 * One or more options; the answer is a list of their codes, each once, in any order.
 *
 * @param maximumSelections how many options at most; all of them if missing
 */
public record MultipleChoice(
        String code,
        LocalizedText text,
        boolean required,
        List<Option> options,
        @Nullable Integer maximumSelections) implements Question {

    public MultipleChoice {
        boolean several = maximumSelections == null || maximumSelections >= 2;
        Option.check(new Checks().code(code).text("text", text), options)
                .within("maximumSelections", several, "maximumSelections must be at least 2")
                .done();
        options = List.copyOf(options);
    }

    /** How many options a respondent can choose. */
    public int mostSelections() {
        return maximumSelections == null ? options.size() : Math.min(maximumSelections, options.size());
    }

    @Override
    public Optional<Issue> issue(String name, Object answer) {
        if (!(answer instanceof List<?> chosen) || !chosen.stream().allMatch(String.class::isInstance)) {
            return Optional.of(Issue.schemaViolation(name, null, "The answer must be a list of codes of options"));
        }
        if (chosen.size() > mostSelections()) {
            return Optional.of(
                    Issue.outOfRange(name, null, "The answer must have 1 to " + mostSelections() + " options"));
        }
        if (Set.copyOf(chosen).size() < chosen.size()) {
            return Optional.of(Issue.invalid(name, null, "The answer must have each option once"));
        }
        return codes().containsAll(chosen)
                ? Optional.empty()
                : Optional.of(Issue.invalid(name, null, "The question has no such option"));
    }

    /** In the order of the questionnaire: the order of clicking is nobody's business. */
    @Override
    public Object normalized(Object answer) {
        return codes().stream().filter(((List<?>) answer)::contains).toList();
    }

    private List<String> codes() {
        return options.stream().map(Option::code).toList();
    }
}
