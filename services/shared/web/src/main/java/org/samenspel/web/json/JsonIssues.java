package org.samenspel.web.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.samenspel.values.rule.Issue;

/** Says what is wrong with JSON in words for the client: nothing of Jackson's messages, which name our classes. */
public final class JsonIssues {

    private JsonIssues() {}

    /** The issues behind what Jackson threw. */
    public static List<Issue> of(JsonProcessingException exception) {
        return List.of(Issue.schemaViolation("", null, "The body is not what the contract describes"));
    }
}
