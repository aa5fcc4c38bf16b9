package org.samenspel.consultations.response.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Writes answers in the form in which the database keeps them. */
@ApplicationScoped
public class AnswersJson {

    private final ObjectMapper mapper;

    AnswersJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** A JSON object of texts, numbers and lists of texts. */
    public String write(Map<String, Object> answers) {
        try {
            return mapper.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts, numbers and lists can always be written", e);
        }
    }
}
