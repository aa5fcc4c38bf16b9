package org.samenspel.consultations.questionnaire;

import static org.samenspel.consultations.questionnaire.Requirement.require;

import java.util.List;
import org.samenspel.values.LocalizedText;

/**
 * One of the answers to choose from.
 *
 * @param code names it in responses and results
 * @param text what respondents read
 */
public record Option(String code, LocalizedText text) {

    private static final int MOST_OPTIONS = 50;

    public Option {
        Requirement.code(code);
        Requirement.text("text", text);
    }

    /** A copy of the options of a question: 2 to 50, with different codes. */
    static List<Option> checked(List<Option> options) {
        require(options != null && options.size() >= 2, "options must have at least two options");
        require(options.size() <= MOST_OPTIONS, "options must have at most " + MOST_OPTIONS + " options");
        Requirement.differentCodes("options", options, Option::code);
        return List.copyOf(options);
    }
}
