package org.samenspel.consultations.campaign.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.consultations.questionnaire.Question;
import org.samenspel.consultations.questionnaire.Questionnaire;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.web.json.StrictMapper;

class QuestionnaireJsonTest {

    private final ObjectMapper mapper = new ObjectMapper();
    private final QuestionnaireJson json = new QuestionnaireJson(mapper);

    QuestionnaireJsonTest() {
        new StrictMapper().customize(mapper);
    }

    @Test
    void readsWhatJacksonReads() throws JsonProcessingException {
        String text = ConsultationFixtures.QUESTIONNAIRE;

        assertThat(read(text)).isEqualTo(mapper.readValue(text, Questionnaire.class));
        assertThat(read(text).questions())
                .extracting(Question::code)
                .containsExactly("tenure", "barriers", "satisfaction", "months", "remark");
    }

    @Test
    void tellsAllMistakesOfAllQuestionsAtOnce() {
        assertThat(issues("""
                {"title":{"nl":" ","de":"Wohnen"},"hue":"red","questions":[
                  {"type":"slider","code":"a"},
                  {"code":"b"},
                  {"type":"scale","code":"c","text":{"nl":"C?"},"minimum":"1","maximum":50},
                  {"type":"singleChoice","code":"D","text":{"nl":"D?"},"required":"yes","options":[
                    {"code":"x","text":{"nl":"X"}},{"code":"x"},null]},
                  {"type":"text","code":"c","text":{"nl":"E?"},"required":false,"maximumLength":0},
                  7]}"""))
                .extracting(Issue::name, Issue::type)
                .containsExactlyInAnyOrder(
                        tuple("title.de", Issue.UNKNOWN_PARAMETER),
                        tuple("title", Issue.INVALID_INPUT),
                        tuple("hue", Issue.UNKNOWN_PARAMETER),
                        tuple("questions[0].type", Issue.SCHEMA_VIOLATION),
                        tuple("questions[1].type", Issue.REQUIRED_INPUT),
                        tuple("questions[2].required", Issue.REQUIRED_INPUT),
                        tuple("questions[2].minimum", Issue.SCHEMA_VIOLATION),
                        tuple("questions[2].maximum", Issue.OUT_OF_RANGE),
                        tuple("questions[3].code", Issue.SCHEMA_VIOLATION),
                        tuple("questions[3].required", Issue.SCHEMA_VIOLATION),
                        tuple("questions[3].options[1].text", Issue.REQUIRED_INPUT),
                        tuple("questions[3].options[1].code", Issue.INVALID_INPUT),
                        tuple("questions[3].options[2]", Issue.REQUIRED_INPUT),
                        tuple("questions[4].code", Issue.INVALID_INPUT),
                        tuple("questions[4].maximumLength", Issue.OUT_OF_RANGE),
                        tuple("questions[5]", Issue.SCHEMA_VIOLATION));
    }

    @Test
    void refusesInvisibleCharactersInTheTitleInEachLanguage() {
        assertThat(
                        issues(
                                "{\"title\":{\"nl\":\"Wo\u202Enen\",\"fr\":\"Logement\",\"en\":\"Ho\u00ADme\"},\"questions\":[]}"))
                .extracting(Issue::name, Issue::type)
                .containsExactlyInAnyOrder(
                        tuple("title.nl", Issue.INVALID_INPUT),
                        tuple("title.en", Issue.INVALID_INPUT),
                        tuple("questions", Issue.OUT_OF_RANGE));
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(issues("{}")).extracting(Issue::name).containsExactlyInAnyOrder("title", "questions");
        assertThat(issues("[]")).extracting(Issue::name).containsExactly("body");
        assertThat(catchThrowableOfType(InvalidInput.class, () -> json.read(null))
                        .issues())
                .containsExactly(Issue.required("body"));
    }

    @Test
    void staysQuickWhenEverythingIsWrong() {
        String wrong = "{\"questions\":[" + "null,".repeat(50_000) + "null]}";

        assertThat(issues(wrong)).hasSizeLessThanOrEqualTo(500);
    }

    private Questionnaire read(String text) throws JsonProcessingException {
        return json.read(mapper.readTree(text));
    }

    private List<Issue> issues(String text) {
        return catchThrowableOfType(InvalidInput.class, () -> read(text)).issues();
    }
}
