package org.samenspel.web.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.samenspel.values.rule.InvalidInput;

/** Reads JSON so that whatever is wrong with it becomes an {@link InvalidInput}. */
final class StrictJson {

    private StrictJson() {}

    static <T> T read(ObjectMapper mapper, JsonNode json, Class<T> type) {
        try {
            return mapper.treeToValue(json, type);
        } catch (JsonProcessingException e) {
            throw new InvalidInput(JsonIssues.of(e));
        }
    }
}
