package org.samenspel.consultations.response;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samenspel.consultations.response.Tally.QuestionTally;

/** Counts responses one after the other: what is kept is as large as the questionnaire, not as the campaign. */
final class Counting {

    private final Set<String> countable;
    private final Map<String, Counts> questions = new HashMap<>();
    private int respondents;
    private int unreadable;

    /** @param countable the codes of the questions with a fixed set of answers */
    Counting(Set<String> countable) {
        this.countable = Set.copyOf(countable);
    }

    /** @param answers by the codes of their questions, as they are kept */
    void add(Map<String, Object> answers) {
        respondents++;
        answers.forEach((question, answer) ->
                questions.computeIfAbsent(question, _ -> new Counts()).add(answer, countable.contains(question)));
    }

    /** One that nobody can read is counted, and is nobody's answer. */
    void addUnreadable() {
        unreadable++;
    }

    Tally tally() {
        var tallies = new HashMap<String, QuestionTally>();
        questions.forEach((question, counts) -> tallies.put(question, counts.tally()));
        return new Tally(respondents, unreadable, tallies);
    }

    /** Of one question. */
    private static final class Counts {

        private final Map<String, Integer> choices = new HashMap<>();
        private int answered;
        private BigDecimal sum = BigDecimal.ZERO;

        void add(Object answer, boolean countable) {
            answered++;
            if (answer instanceof Number number) {
                sum = sum.add(new BigDecimal(number.toString()));
            }
            if (countable) {
                List<?> chosen = answer instanceof List<?> several ? several : List.of(answer);
                chosen.forEach(choice -> choices.merge(choice.toString(), 1, Integer::sum));
            }
        }

        QuestionTally tally() {
            return new QuestionTally(answered, sum, choices);
        }
    }
}
