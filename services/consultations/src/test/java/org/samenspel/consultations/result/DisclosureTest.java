package org.samenspel.consultations.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

class DisclosureTest {

    private static final LocalizedText TEXT = LocalizedText.dutch("Vraag?");
    private static final List<Option> OPTIONS =
            List.of(new Option("a", TEXT), new Option("b", LocalizedText.dutch("B")));

    @Test
    void showsLargeCountsInTheOrderOfTheQuestionnaire() {
        var question = new SingleChoice("q", TEXT, true, OPTIONS);

        assertThat(publish(question, 34, new QuestionTally(34, BigDecimal.ZERO, Map.of("b", 14, "a", 20))))
                .satisfies(result -> {
                    assertThat(result.answered()).isEqualTo(34);
                    assertThat(result.cells()).extracting(Cell::code).containsExactly("a", "b");
                    assertThat(result.cells()).extracting(Cell::count).containsExactly(20, 14);
                });
    }

    @Test
    void hidesHowManyAnsweredWhenFewDidNot() {
        var question = new SingleChoice("q", TEXT, false, OPTIONS);

        assertThat(publish(question, 34, new QuestionTally(30, BigDecimal.ZERO, Map.of("a", 18, "b", 12))))
                .satisfies(result -> {
                    assertThat(result.answered()).isNull();
                    assertThat(result.cells()).extracting(Cell::count).containsExactly(18, null);
                });
    }

    @Test
    void hidesOptionsThatNobodyChose() {
        var question = new MultipleChoice("q", TEXT, true, OPTIONS, null);

        assertThat(publish(question, 34, new QuestionTally(34, BigDecimal.ZERO, Map.of("a", 34)))
                        .cells())
                .extracting(Cell::hidden)
                .containsExactly(true, true);
    }

    @Test
    void showsMeanOfScaleOnlyWhenAllItsValuesAreShown() {
        var question = new Scale("q", TEXT, true, 1, 2, null, null);
        var all = new QuestionTally(30, BigDecimal.valueOf(45), Map.of("1", 15, "2", 15));
        var few = new QuestionTally(30, BigDecimal.valueOf(35), Map.of("1", 25, "2", 5));

        assertThat(publish(question, 30, all).mean()).isEqualByComparingTo("1.5");
        assertThat(publish(question, 30, few).mean()).isNull();
    }

    @Test
    void showsMeanOfNumberThatKAnswered() {
        var question = new NumberQuestion("q", TEXT, false, BigDecimal.ZERO, BigDecimal.valueOf(60), 0);

        assertThat(publish(question, 34, sum(22, 297)).mean()).isEqualByComparingTo("13.5");
        assertThat(publish(question, 34, sum(9, 90)).mean()).isNull();
    }

    @Test
    void hidesMeanSoCloseToABoundThatItGivesAnAnswerBack() {
        var question = new NumberQuestion("q", TEXT, true, BigDecimal.ZERO, BigDecimal.valueOf(2), 0);

        assertThat(publish(question, 20, sum(20, 1)).mean()).isNull();
        assertThat(publish(question, 20, sum(20, 39)).mean()).isNull();
        assertThat(publish(question, 20, sum(20, 10)).mean()).isEqualByComparingTo("0.5");
    }

    @Test
    void publishesNoText() {
        var question = new TextQuestion("q", TEXT, false, 100);

        assertThat(publish(question, 34, sum(20, 0))).satisfies(result -> {
            assertThat(result.answered()).isEqualTo(20);
            assertThat(result.cells()).isEmpty();
            assertThat(result.mean()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "10, 10", "11, 20"})
    void tellsOfWhatNobodyCouldReadInStepsOfK(int unreadable, int told) {
        assertThat(Disclosure.atMost(unreadable, 10)).isEqualTo(told);
        assertThat(Disclosure.atMost(0, 10)).isNull();
    }

    @Test
    void hidesQuestionThatNobodyAnswered() {
        var question = new SingleChoice("q", TEXT, false, OPTIONS);
        var result = new Disclosure(new Tally(34, 0, Map.of()), 10).of(question);

        assertThat(result.answered()).isNull();
        assertThat(result.cells()).allMatch(Cell::hidden);
    }

    @Test
    void hidesEverythingWhenFewTookPart() {
        assertThat(List.of(
                        publish(new TextQuestion("q", TEXT, true, 100), 9, sum(9, 0)),
                        publish(new SingleChoice("q", TEXT, true, OPTIONS), 9, counted(Map.of("a", 9))),
                        publish(new MultipleChoice("q", TEXT, false, OPTIONS, 2), 9, counted(Map.of("a", 9, "b", 9))),
                        publish(new Scale("q", TEXT, false, 1, 5, null, null), 9, counted(Map.of("4", 9))),
                        publish(
                                new NumberQuestion("q", TEXT, false, BigDecimal.ZERO, BigDecimal.TEN, 0),
                                9,
                                sum(9, 36))))
                .allSatisfy(result -> {
                    assertThat(result.answered()).isNull();
                    assertThat(result.mean()).isNull();
                    assertThat(result.cells()).allMatch(Cell::hidden);
                });
    }

    private static QuestionTally counted(Map<String, Integer> counts) {
        return new QuestionTally(9, BigDecimal.valueOf(36), counts);
    }

    private static QuestionTally sum(int answered, int sum) {
        return new QuestionTally(answered, BigDecimal.valueOf(sum), Map.of());
    }

    private static QuestionResult publish(Question question, int respondents, QuestionTally counted) {
        return new Disclosure(new Tally(respondents, 0, Map.of("q", counted)), 10).of(question);
    }
}
