package org.samenspel.consultations.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.questionnaire.MultipleChoice;
import org.samenspel.consultations.questionnaire.NumberQuestion;
import org.samenspel.consultations.questionnaire.Option;
import org.samenspel.consultations.questionnaire.Questionnaire;
import org.samenspel.consultations.questionnaire.Scale;
import org.samenspel.consultations.questionnaire.SingleChoice;
import org.samenspel.consultations.questionnaire.TextQuestion;
import org.samenspel.values.LocalizedText;

class AnswerableTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();
    private static final LocalizedText TEXT = LocalizedText.dutch("Vraag?");
    private static final List<Option> OPTIONS = IntStream.rangeClosed(1, 50)
            .mapToObj(number -> new Option("option" + number, LocalizedText.dutch("Keuze " + number)))
            .toList();
    private static final List<String> ALL = OPTIONS.stream().map(Option::code).toList();
    private static final Questionnaire QUESTIONNAIRE = new Questionnaire(
            TEXT,
            null,
            List.of(
                    new SingleChoice("tenure", TEXT, true, OPTIONS),
                    new MultipleChoice("barriers", TEXT, false, OPTIONS, null),
                    new Scale("satisfaction", TEXT, false, 1, 10, null, null),
                    new NumberQuestion(
                            "months", TEXT, false, new BigDecimal("-1000000000"), new BigDecimal("1000000000"), 4),
                    new TextQuestion("remark", TEXT, false, 1_000)));
    private static final Map<String, Object> SHORTEST = Map.of("tenure", "option1");
    private static final Map<String, Object> LONGEST = Map.of(
            "tenure", "option50", "barriers", ALL, "satisfaction", 10, "months", new BigDecimal("-1000000000.0000"));

    @Test
    void answersThatAreKeptAllGetTheSameRoom() {
        var unread = Answerable.of(QUESTIONNAIRE, null);
        var read = Answerable.of(QUESTIONNAIRE, "beleidsmedewerker");

        assertThat(room(unread, SHORTEST)).isEqualTo(room(unread, LONGEST));
        assertThat(room(read, SHORTEST)).isEqualTo(room(read, with(LONGEST, "🙂".repeat(1_000))));
    }

    @Test
    void theRoomIsEnoughForTheLongestAnswers() {
        assertThat(room(Answerable.of(QUESTIONNAIRE, null), SHORTEST)).isBetween(length(LONGEST), length(LONGEST) + 10);
        Map<String, Object> longest = with(LONGEST, "🙂".repeat(1_000));
        assertThat(room(Answerable.of(QUESTIONNAIRE, "beleidsmedewerker"), SHORTEST))
                .isBetween(length(longest), length(longest) + 10);
    }

    @Test
    void textThatGoesAtTheCloseTakesWhatItIsLongWhateverElseIsAnswered() {
        var unread = Answerable.of(QUESTIONNAIRE, null);
        String text = "Zeg het \"luid\".\n".repeat(20);

        assertThat(room(unread, with(SHORTEST, text))).isEqualTo(room(unread, with(LONGEST, text)));
        assertThat(room(unread, with(LONGEST, text))).isGreaterThanOrEqualTo(length(with(LONGEST, text)));
    }

    private static int room(Answerable asked, Map<String, Object> answers) {
        return asked.roomFor(answers, AnswerableTest::length);
    }

    private static Map<String, Object> with(Map<String, Object> answers, String text) {
        var all = new LinkedHashMap<>(answers);
        all.put("remark", text);
        return all;
    }

    private static int length(Map<String, Object> answers) {
        try {
            return JSON.writeValueAsBytes(answers).length;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
