package org.samenspel.consultations.response;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.Issue;

/**
 * A response as it was sent, before anybody looked at what it answers.
 *
 * @param id chosen by the client; null if it sent none that can be read
 * @param answers by the codes of the questions; null if they can't be read
 * @param issues what is wrong with its form; an issue never holds an answer
 */
public record GivenResponse(@Nullable UUID id, @Nullable Map<String, @Nullable Object> answers, List<Issue> issues) {

    public GivenResponse {
        issues = List.copyOf(issues);
    }
}
