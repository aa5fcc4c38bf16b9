package org.samenspel.consultations.questionnaire;

import static org.samenspel.consultations.questionnaire.Requirement.require;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Issue;

/**
 * One or more options; the answer is a list of their codes, each once, in any order.
 *
 * @param maximumSelections how many options at most; all of them if missing
 */
public record MultipleChoice(
        String code,
        LocalizedText text,
        boolean required,
        List<Option> options,
        @Nullable Integer maximumSelections) implements Question {

    public MultipleChoice {
        Requirement.code(code);
        Requirement.text("text", text);
        options = Option.checked(options);
        require(maximumSelections == null || maximumSelections >= 2, "maximumSelections must be at least 2");
    }

    /** How many options a respondent can choose. */
    public int mostSelections() {
        return maximumSelections == null ? options.size() : Math.min(maximumSelections, options.size());
    }

    @Override
    public Optional<Issue> issue(String name, JsonNode answer) {
        if (!answer.isArray() || answer.valueStream().anyMatch(code -> !code.isTextual())) {
            return Optional.of(Issue.schemaViolation(name, null, "The answer must be a list of codes of options"));
        }
        if (answer.isEmpty() || answer.size() > mostSelections()) {
            return Optional.of(
                    Issue.outOfRange(name, null, "The answer must have 1 to " + mostSelections() + " options"));
        }
        Set<String> chosen = codes(answer);
        if (chosen.size() < answer.size()) {
            return Optional.of(Issue.invalid(name, null, "The answer must have each option once"));
        }
        chosen.removeIf(
                code -> options.stream().anyMatch(option -> option.code().equals(code)));
        return chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(Issue.invalid(name, null, "The question has no such option"));
    }

    /** In the order of the questionnaire: the order of clicking is nobody's business. */
    @Override
    public JsonNode normalized(JsonNode answer) {
        Set<String> chosen = codes(answer);
        ArrayNode ordered = JsonNodeFactory.instance.arrayNode();
        options.stream().map(Option::code).filter(chosen::contains).forEach(ordered::add);
        return ordered;
    }

    private static Set<String> codes(JsonNode answer) {
        var codes = new HashSet<String>();
        answer.forEach(code -> codes.add(code.textValue()));
        return codes;
    }
}
