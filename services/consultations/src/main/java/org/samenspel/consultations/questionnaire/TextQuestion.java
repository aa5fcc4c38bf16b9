package org.samenspel.consultations.questionnaire;

import java.util.Optional;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Issue;

/**
 * Free text, which is never published: people write things by which they can be recognized.
 *
 * @param maximumLength how many characters at most, 1 to 5000
 */
public record TextQuestion(String code, LocalizedText text, boolean required, int maximumLength) implements Question {

    private static final int LONGEST = 5_000;

    public TextQuestion {
        boolean possible = maximumLength >= 1 && maximumLength <= LONGEST;
        new Checks()
                .code(code)
                .text("text", text)
                .within("maximumLength", possible, "maximumLength must be 1 to " + LONGEST)
                .done();
    }

    @Override
    public Optional<Issue> issue(String name, Object answer) {
        if (!(answer instanceof String written)) {
            return Optional.of(Issue.schemaViolation(name, null, "The answer must be a text"));
        }
        if (written.codePointCount(0, written.length()) > maximumLength) {
            return Optional.of(
                    Issue.outOfRange(name, null, "The answer must have 1 to " + maximumLength + " characters"));
        }
        return written.codePoints().allMatch(TextQuestion::canBeKept)
                ? Optional.empty()
                : Optional.of(Issue.invalid(name, null, "The answer has characters that are no text"));
    }

    /** Half a character and control characters can't be stored or shown; new lines and tabs can. */
    private static boolean canBeKept(int character) {
        boolean whitespace = character == '\n' || character == '\r' || character == '\t';
        return whitespace || !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
    }
}
