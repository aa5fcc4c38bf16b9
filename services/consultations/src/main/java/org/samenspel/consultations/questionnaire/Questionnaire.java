package org.samenspel.consultations.questionnaire;

import static java.util.Objects.requireNonNull;
import static org.samenspel.consultations.questionnaire.Requirement.require;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/**
 * What a campaign asks, in the order of asking. It decides which answers are right; what is wrong with them is said by the code
 * of the question, never by the answer, since an error may end up in a log.
 *
 * @param title what respondents read first
 * @param introduction who asks, why, and what is kept; may be missing
 * @param questions 1 to 100 questions with different codes
 */
public record Questionnaire(LocalizedText title, @Nullable LocalizedText introduction, List<Question> questions) {

    private static final int MOST_QUESTIONS = 100;

    public Questionnaire {
        Requirement.text("title", title);
        Requirement.optionalText("introduction", introduction);
        require(questions != null && !questions.isEmpty(), "questions must have at least one question");
        require(questions.size() <= MOST_QUESTIONS, "questions must have at most " + MOST_QUESTIONS + " questions");
        Requirement.differentCodes("questions", questions, Question::code);
        questions = List.copyOf(questions);
    }

    /**
     * The answers as they are kept, so that the same answers always look the same.
     *
     * @param given answers by the codes of their questions, each a text, a number or a list, as it was sent
     * @throws InvalidInput with an issue for every question that is answered wrongly, not at all, or unknown
     */
    public Map<String, Object> accept(Map<String, ?> given) {
        var issues = new ArrayList<Issue>();
        var accepted = new LinkedHashMap<String, Object>();
        var unknown = new LinkedHashSet<String>(given.keySet());
        for (Question question : questions) {
            String name = "answers." + question.code();
            if (!unknown.remove(question.code())) {
                if (question.required()) {
                    issues.add(Issue.required(name));
                }
                continue;
            }
            Object answer = given.get(question.code());
            question.issue(name, answer)
                    .ifPresentOrElse(
                            issues::add,
                            () -> accepted.put(question.code(), question.normalized(requireNonNull(answer))));
        }
        unknown.forEach(code -> issues.add(unknownQuestion(code)));
        if (!issues.isEmpty()) {
            throw new InvalidInput(issues);
        }
        return accepted;
    }

    /** The codes of the questions with a fixed set of answers: those whose answers are counted one by one. */
    public List<String> countable() {
        return questions.stream()
                .filter(Question::countable)
                .map(Question::code)
                .toList();
    }

    /** A name that can't be a code may be anything, also an answer: it is not repeated. */
    private static Issue unknownQuestion(String code) {
        String name = Requirement.isCode(code) ? "answers." + code : "answers";
        return Issue.schemaViolation(name, null, "The questionnaire has no such question");
    }
}
