package org.samenspel.consultations.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.questionnaire.Option;
import org.samenspel.consultations.questionnaire.Question;
import org.samenspel.consultations.questionnaire.Questionnaire;
import org.samenspel.consultations.questionnaire.Scale;
import org.samenspel.consultations.questionnaire.SingleChoice;
import org.samenspel.consultations.questionnaire.TextQuestion;
import org.samenspel.values.LocalizedText;

class ReviewTest {

    private static final LocalizedText DUTCH = LocalizedText.dutch("Wonen");
    private static final LocalizedText BOTH = new LocalizedText("Wonen", "Logement", null);

    @Test
    void warnsOfNothingWhenAllTextsAreInTheSameLanguages() {
        assertThat(warnings(BOTH, BOTH, new Scale("q", BOTH, true, 1, 5, BOTH, null)))
                .isEmpty();
        assertThat(warnings(DUTCH, DUTCH, new Scale("q", DUTCH, true, 1, 5, null, DUTCH)))
                .isEmpty();
    }

    @Test
    void warnsOfEachTextThatIsMissingInALanguageThatOthersHave() {
        var options = List.of(new Option("rent", BOTH), new Option("own", LocalizedText.dutch("Eigenaar")));

        assertThat(warnings(
                        DUTCH,
                        BOTH,
                        new SingleChoice("tenure", BOTH, true, options),
                        new Scale("satisfaction", DUTCH, true, 1, 5, BOTH, DUTCH)))
                .extracting(Warning::code, Warning::property)
                .containsExactly(
                        tuple(WarningCode.MISSING_TRANSLATION, "title"),
                        tuple(WarningCode.MISSING_TRANSLATION, "questionnaire.questions[0].options[1].text"),
                        tuple(WarningCode.MISSING_TRANSLATION, "questionnaire.questions[1].text"),
                        tuple(WarningCode.MISSING_TRANSLATION, "questionnaire.questions[1].maximumLabel"));
    }

    @Test
    void saysWhichLanguagesAreMissing() {
        LocalizedText all = new LocalizedText("Wonen", "Logement", "Housing");

        assertThat(warnings(DUTCH, all, new Scale("q", all, true, 1, 5, null, null)))
                .extracting(Warning::detail)
                .containsExactly("is missing in fr, en, which others have");
    }

    @Test
    void warnsOfFreeTextThatNobodyWillEverRead() {
        assertThat(warnings(
                        DUTCH,
                        DUTCH,
                        new Scale("q", DUTCH, true, 1, 5, null, null),
                        new TextQuestion("remark", DUTCH, false, 100)))
                .extracting(Warning::code, Warning::property)
                .containsExactly(tuple(WarningCode.UNREAD_FREE_TEXT, "questionnaire.questions[1]"));
    }

    @Test
    void doesNotWarnOfFreeTextThatSomebodyReads() {
        var questionnaire = new Questionnaire(DUTCH, null, List.of(new TextQuestion("remark", DUTCH, false, 100)));

        assertThat(new Review(DUTCH, questionnaire, "policy officer").warnings())
                .isEmpty();
    }

    private static List<Warning> warnings(LocalizedText campaign, LocalizedText title, Question... questions) {
        return new Review(campaign, new Questionnaire(title, null, List.of(questions)), null).warnings();
    }
}
