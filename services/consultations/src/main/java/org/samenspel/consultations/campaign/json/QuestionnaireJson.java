package org.samenspel.consultations.campaign.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.samenspel.consultations.questionnaire.Questionnaire;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/** Reads questionnaires: whoever writes fifty questions wants to hear of all mistakes, not of the first. */
@ApplicationScoped
public class QuestionnaireJson {

    private final ObjectMapper mapper;

    QuestionnaireJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * @param body as it was sent; null if nothing was
     * @throws InvalidInput with all that is wrong
     */
    public Questionnaire read(@Nullable JsonNode body) {
        var reader = new RecordReader(mapper);
        Object read = body == null ? null : reader.read(body, Questionnaire.class);
        if (!reader.issues().isEmpty()) {
            throw new InvalidInput(reader.issues());
        }
        if (read instanceof Questionnaire questionnaire) {
            return questionnaire;
        }
        throw new InvalidInput(Issue.required("body"));
    }
}
