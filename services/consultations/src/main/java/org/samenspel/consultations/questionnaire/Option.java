package org.samenspel.consultations.questionnaire;

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
        new Checks().code(code).text("text", text).done();
    }

    /** The options of a question: 2 to 50, with different codes. */
    static Checks check(Checks checks, List<Option> options) {
        return checks.different("options", options, 2, MOST_OPTIONS, Option::code);
    }
}
