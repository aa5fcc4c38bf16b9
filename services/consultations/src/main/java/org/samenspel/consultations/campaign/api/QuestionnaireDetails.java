package org.samenspel.consultations.campaign.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.consultations.campaign.Asked;
import org.samenspel.consultations.campaign.Campaign;
import org.samenspel.consultations.campaign.Warning;
import org.samenspel.consultations.questionnaire.Question;
import org.samenspel.consultations.questionnaire.Questionnaire;
import org.samenspel.values.LocalizedText;

/**
 * What a campaign asks, as respondents and those who prepare it read it.
 *
 * @param warnings what to know before it is published; null for respondents
 */
public record QuestionnaireDetails(
        LocalizedText title,
        @Nullable LocalizedText introduction,
        Instant opensAt,
        Instant closesAt,
        List<Question> questions,
        @Nullable List<Warning> warnings) {

    static QuestionnaireDetails of(Asked asked) {
        return of(asked, null);
    }

    static QuestionnaireDetails of(Campaign campaign, Questionnaire questionnaire) {
        return of(new Asked(questionnaire, campaign.content().window()), campaign.warnings());
    }

    private static QuestionnaireDetails of(Asked asked, @Nullable List<Warning> warnings) {
        return new QuestionnaireDetails(
                asked.questionnaire().title(),
                asked.questionnaire().introduction(),
                asked.window().opensAt(),
                asked.window().closesAt(),
                asked.questionnaire().questions(),
                warnings);
    }
}
