package org.samenspel.consultations.questionnaire;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** What respondents read, by property of the question. */
    static Map<String, LocalizedText> texts(List<Option> options) {
        var texts = new LinkedHashMap<String, LocalizedText>();
        for (int i = 0; i < options.size(); i++) {
            texts.put("options[" + i + "].text", options.get(i).text());
        }
        return texts;
    }

    /** How many bytes so many of them take at most as JSON, with commas between them. */
    static int longest(List<Option> options, int atMost) {
        return options.stream()
                .map(option -> option.code().length() + "\"\",".length())
                .sorted(Comparator.reverseOrder())
                .limit(atMost)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** The options of a question: 2 to 50, with different codes, and texts that differ in each language. */
    static Checks check(Checks checks, List<Option> options) {
        return checks.different("options", options, 2, MOST_OPTIONS, Option::code)
                .differentTexts("options", options, Option::text);
    }
}
