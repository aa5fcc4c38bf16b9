package org.samenspel.consultations.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.text.WrittenText;

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
        new Checks()
                .title(title)
                .optionalText("introduction", introduction)
                .different("questions", questions, 1, MOST_QUESTIONS, Question::code)
                .done();
        questions = List.copyOf(questions);
    }

    /**
     * The answers as they are kept, so that the same answers always look the same.
     *
     * @param given answers by the codes of their questions, each a text, a number or a list, as it was sent; one that is null,
     *     blank or an empty list is no answer
     * @throws InvalidInput with an issue for every question that is answered wrongly, not at all, or unknown
     */
    public Map<String, Object> accept(Map<String, ? extends @Nullable Object> given) {
        var issues = new ArrayList<Issue>();
        var accepted = new LinkedHashMap<String, Object>();
        var unknown = new LinkedHashSet<String>(given.keySet());
        for (Question question : questions) {
            String name = "answers." + question.code();
            unknown.remove(question.code());
            Object answer = given.get(question.code());
            if (answer == null || isEmpty(answer)) {
                if (question.required()) {
                    issues.add(Issue.required(name));
                }
                continue;
            }
            List<Issue> wrong = question.issues(name, answer);
            issues.addAll(wrong);
            if (wrong.isEmpty()) {
                accepted.put(question.code(), question.normalized(answer));
            }
        }
        unknown.forEach(code -> issues.add(unknownQuestion(code)));
        if (!issues.isEmpty()) {
            throw new InvalidInput(issues);
        }
        return accepted;
    }

    /** Forms send what nobody filled in as nothing, as an empty text or as an empty list. */
    private static boolean isEmpty(Object answer) {
        return switch (answer) {
            case String text -> WrittenText.isEmpty(text);
            case List<?> list -> list.isEmpty();
            default -> false;
        };
    }

    /** All that respondents read, by property. */
    public Map<String, LocalizedText> texts() {
        var texts = new LinkedHashMap<String, LocalizedText>();
        texts.put("title", title);
        if (introduction != null) {
            texts.put("introduction", introduction);
        }
        for (int i = 0; i < questions.size(); i++) {
            String question = "questions[" + i + "].";
            questions.get(i).texts().forEach((property, text) -> texts.put(question + property, text));
        }
        return texts;
    }

    /** The codes of the questions with a fixed set of answers: those whose answers are counted one by one. */
    public List<String> countable() {
        return questions.stream()
                .filter(Question::countable)
                .map(Question::code)
                .toList();
    }

    /**
     * How many bytes the longest right answers take as JSON.
     *
     * @param without the codes of questions that are left out
     */
    public int room(Collection<String> without) {
        return "{}".length()
                + questions.stream()
                        .filter(question -> !without.contains(question.code()))
                        .mapToInt(
                                question -> "\"\":,".length() + question.code().length() + question.room())
                        .sum();
    }

    /** The codes of the questions that are answered in the respondent's own words. */
    public List<String> freeTexts() {
        return questions.stream()
                .filter(TextQuestion.class::isInstance)
                .map(Question::code)
                .toList();
    }

    /** A name that can't be a code may be anything, also an answer: it is not repeated. */
    private static Issue unknownQuestion(String code) {
        String name = Checks.isCode(code) ? "answers." + code : "answers";
        return Issue.schemaViolation(name, null, "The questionnaire has no such question");
    }
}
