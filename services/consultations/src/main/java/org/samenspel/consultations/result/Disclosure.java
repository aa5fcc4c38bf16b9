package org.samenspel.consultations.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.consultations.questionnaire.MultipleChoice;
import org.samenspel.consultations.questionnaire.NumberQuestion;
import org.samenspel.consultations.questionnaire.Option;
import org.samenspel.consultations.questionnaire.Question;
import org.samenspel.consultations.questionnaire.Scale;
import org.samenspel.consultations.questionnaire.SingleChoice;
import org.samenspel.consultations.questionnaire.TextQuestion;
import org.samenspel.consultations.response.Tally;
import org.samenspel.consultations.response.Tally.QuestionTally;
import org.samenspel.values.LocalizedText;

/** Makes of a count what may be published of it. */
final class Disclosure {

    private static final int DECIMALS = 2;

    /** The cell of those who did not answer; no code of an option is empty. */
    private static final String NO_ANSWER = "";

    private final Tally tally;
    private final int k;

    /** @param k no published count is about fewer respondents than this */
    Disclosure(Tally tally, int k) {
        this.tally = tally;
        this.k = k;
    }

    /** Of what nobody could read: a multiple of k that is no less; null if all could be read. */
    static @Nullable Integer atMost(int unreadable, int k) {
        return unreadable == 0 ? null : Math.ceilDiv(unreadable, k) * k;
    }

    QuestionResult of(Question question) {
        QuestionTally counted = tally.of(question.code());
        return switch (question) {
            case SingleChoice choice -> partition(choice, QuestionType.SINGLE_CHOICE, texts(choice.options()));
            case MultipleChoice choice -> selections(choice, counted);
            case Scale scale -> partition(scale, QuestionType.SCALE, texts(scale));
            case NumberQuestion number -> {
                Integer answered = answered(question, counted);
                yield result(number, QuestionType.NUMBER, answered, List.of(), mean(number, counted, answered));
            }
            case TextQuestion text -> result(text, QuestionType.TEXT, answered(question, counted), List.of(), null);
        };
    }

    /** Every respondent is in one cell: an answer, or none where the question may be skipped. */
    private QuestionResult partition(Question question, QuestionType type, Map<String, @Nullable LocalizedText> texts) {
        QuestionTally counted = tally.of(question.code());
        Map<String, Integer> counts = counts(texts.keySet(), counted);
        if (!question.required()) {
            counts.put(NO_ANSWER, tally.respondents() - counted.answered());
        }
        Set<String> hidden = Suppression.ofPartition(counts, k);
        Integer answered = fewTookPart() || hidden.contains(NO_ANSWER) ? null : counted.answered();
        BigDecimal mean = type == QuestionType.SCALE && hidden.isEmpty() ? mean(counted) : null;
        return result(question, type, answered, cells(texts, counted, hidden), mean);
    }

    private QuestionResult selections(MultipleChoice question, QuestionTally counted) {
        Map<String, @Nullable LocalizedText> texts = texts(question.options());
        Set<String> hidden = Suppression.ofSelections(
                counts(texts.keySet(), counted), counted.answered(), question.mostSelections(), k);
        List<Cell> cells = cells(texts, counted, hidden);
        return result(question, QuestionType.MULTIPLE_CHOICE, answered(question, counted), cells, null);
    }

    /** Those who answered, unless they or those who did not are too few. Everybody answered what must be answered. */
    private @Nullable Integer answered(Question question, QuestionTally counted) {
        if (question.required()) {
            return fewTookPart() ? null : counted.answered();
        }
        int missing = tally.respondents() - counted.answered();
        boolean hidden = !Suppression.ofPartition(Map.of(true, counted.answered(), false, missing), k)
                .isEmpty();
        return hidden ? null : counted.answered();
    }

    private boolean fewTookPart() {
        return tally.respondents() < k;
    }

    /** A mean close to a bound gives single answers back: with 0.1 over ten people, one answered 1 and nine 0. */
    private @Nullable BigDecimal mean(NumberQuestion question, QuestionTally counted, @Nullable Integer answered) {
        if (answered == null || answered < k) {
            return null;
        }
        BigDecimal people = BigDecimal.valueOf(answered);
        BigDecimal room = question.step().multiply(BigDecimal.valueOf(k));
        BigDecimal aboveLowest = counted.sum().subtract(question.minimum().multiply(people));
        BigDecimal belowHighest = question.maximum().multiply(people).subtract(counted.sum());
        return aboveLowest.min(belowHighest).compareTo(room) < 0 ? null : mean(counted);
    }

    private static BigDecimal mean(QuestionTally counted) {
        return counted.sum()
                .divide(BigDecimal.valueOf(counted.answered()), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    private static QuestionResult result(
            Question question,
            QuestionType type,
            @Nullable Integer answered,
            List<Cell> cells,
            @Nullable BigDecimal mean) {
        return new QuestionResult(question.code(), type, question.text(), answered, cells, mean);
    }

    private static List<Cell> cells(
            Map<String, @Nullable LocalizedText> texts, QuestionTally counted, Set<String> hidden) {
        return texts.entrySet().stream()
                .map(answer -> Cell.of(
                        answer.getKey(),
                        answer.getValue(),
                        counted.count(answer.getKey()),
                        hidden.contains(answer.getKey())))
                .toList();
    }

    private static Map<String, Integer> counts(Set<String> codes, QuestionTally counted) {
        return codes.stream().collect(Collectors.toMap(code -> code, counted::count, Integer::sum, LinkedHashMap::new));
    }

    private static Map<String, @Nullable LocalizedText> texts(List<Option> options) {
        var texts = new LinkedHashMap<String, @Nullable LocalizedText>();
        options.forEach(option -> texts.put(option.code(), option.text()));
        return texts;
    }

    private static Map<String, @Nullable LocalizedText> texts(Scale scale) {
        var texts = new LinkedHashMap<String, @Nullable LocalizedText>();
        scale.values().forEach(value -> texts.put(value.toString(), null));
        return texts;
    }
}
