package org.samenspel.consultations.questionnaire;

import java.util.List;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Issue;

/** Exactly one option; the answer is its code. */
public record SingleChoice(String code, LocalizedText text, boolean required, List<Option> options)
        implements Question {

    public SingleChoice {
        Option.check(new Checks().code(code).text("text", text), options).done();
        options = List.copyOf(options);
    }

    @Override
    public int room() {
        return Option.longest(options, 1);
    }

    @Override
    public List<Issue> issues(String name, Object answer) {
        if (!(answer instanceof String chosen)) {
            return List.of(Issue.schemaViolation(name, null, "The answer must be the code of an option"));
        }
        boolean known = options.stream().anyMatch(option -> option.code().equals(chosen));
        return known ? List.of() : List.of(Issue.invalid(name, null, "The question has no such option"));
    }
}
