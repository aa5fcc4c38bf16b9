package org.samenspel.consultations.questionnaire;

import java.util.List;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.text.WrittenText;

/**
 * Free text, which is never published: people write things by which they can be recognized.
 *
 * @param maximumLength how many characters at most, 1 to 5000
 */
public record TextQuestion(String code, LocalizedText text, boolean required, int maximumLength) implements Question {

    private static final int LONGEST = 5_000;

    /** The most, in UTF-8; what JSON escapes takes two. */
    private static final int BYTES_OF_A_CHARACTER = 4;

    public TextQuestion {
        boolean possible = maximumLength >= 1 && maximumLength <= LONGEST;
        new Checks()
                .code(code)
                .text("text", text)
                .within("maximumLength", possible, "maximumLength must be 1 to " + LONGEST)
                .done();
    }

    @Override
    public int room() {
        return "\"\"".length() + BYTES_OF_A_CHARACTER * maximumLength;
    }

    @Override
    public List<Issue> issues(String name, Object answer) {
        if (!(answer instanceof String written)) {
            return List.of(Issue.schemaViolation(name, null, "The answer must be a text"));
        }
        try {
            String kept = WrittenText.of(written);
            return kept.codePointCount(0, kept.length()) <= maximumLength
                    ? List.of()
                    : List.of(Issue.outOfRange(
                            name, null, "The answer must have at most " + maximumLength + " characters"));
        } catch (IllegalArgumentException unbearable) {
            return List.of(Issue.invalid(name, null, "The answer " + unbearable.getMessage()));
        }
    }

    @Override
    public Object normalized(Object answer) {
        return WrittenText.of((String) answer);
    }
}
