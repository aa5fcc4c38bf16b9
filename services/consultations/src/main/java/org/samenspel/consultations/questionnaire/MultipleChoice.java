package org.samenspel.consultations.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Issue;

/**
 * One or more options; the answer is a list of their codes, each once, in any order.
 *
 * @param maximumSelections how many options at most, no more than there are; all of them if missing
 */
public record MultipleChoice(
        String code,
        LocalizedText text,
        boolean required,
        List<Option> options,
        @Nullable Integer maximumSelections) implements Question {

    public MultipleChoice {
        boolean several = maximumSelections == null || maximumSelections >= 2;
        boolean possible = maximumSelections == null || options == null || maximumSelections <= options.size();
        Option.check(new Checks().code(code).text("text", text), options)
                .within("maximumSelections", several, "maximumSelections must be at least 2")
                .within("maximumSelections", possible, "maximumSelections must be at most the number of options")
                .done();
        options = List.copyOf(options);
    }

    /** How many options a respondent can choose. */
    public int mostSelections() {
        return maximumSelections == null ? options.size() : maximumSelections;
    }

    @Override
    public int room() {
        return "[]".length() + Option.longest(options, mostSelections());
    }

    @Override
    public List<Issue> issues(String name, Object answer) {
        if (!(answer instanceof List<?> chosen) || !chosen.stream().allMatch(String.class::isInstance)) {
            return List.of(Issue.schemaViolation(name, null, "The answer must be a list of codes of options"));
        }
        List<Issue> issues = new ArrayList<>();
        if (chosen.size() > mostSelections()) {
            issues.add(Issue.outOfRange(name, null, "The answer must have 1 to " + mostSelections() + " options"));
        }
        if (Set.copyOf(chosen).size() < chosen.size()) {
            issues.add(Issue.invalid(name, null, "The answer must have each option once"));
        }
        if (!codes().containsAll(chosen)) {
            issues.add(Issue.invalid(name, null, "The question has no such option"));
        }
        return issues;
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
