package org.samenspel.consultations.response;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * The responses to a campaign, counted; nothing is hidden yet, so it never leaves the service.
 *
 * @param respondents how many responses could be read
 * @param unreadable how many could not
 * @param questions the counts by the codes of questions that anybody answered
 */
public record Tally(int respondents, int unreadable, Map<String, QuestionTally> questions) {

    private static final QuestionTally NOBODY = new QuestionTally(0, BigDecimal.ZERO, Map.of());

    public Tally {
        questions = Map.copyOf(questions);
    }

    public QuestionTally of(String question) {
        return questions.getOrDefault(question, NOBODY);
    }

    /**
     * The answers to one question, counted.
     *
     * @param answered how many answered it
     * @param sum the sum of answers that are numbers
     * @param counts how many gave each answer, of questions with a fixed set of answers
     */
    public record QuestionTally(int answered, BigDecimal sum, Map<String, Integer> counts) {

        public QuestionTally {
            counts = Map.copyOf(counts);
        }

        public int count(String answer) {
            return counts.getOrDefault(answer, 0);
        }

        QuestionTally with(String answer, int count) {
            var more = new HashMap<>(counts);
            more.put(answer, count);
            return new QuestionTally(answered, sum, more);
        }
    }
}
