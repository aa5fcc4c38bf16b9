package org.samenspel.consultations.questionnaire;

import static org.samenspel.consultations.questionnaire.Requirement.require;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    public TextQuestion {
        Requirement.code(code);
        Requirement.text("text", text);
        require(maximumLength >= 1 && maximumLength <= LONGEST, "maximumLength must be 1 to " + LONGEST);
    }

    @Override
    public Optional<Issue> issue(String name, @Nullable Object answer) {
        if (!(answer instanceof String written)) {
            return Optional.of(Issue.schemaViolation(name, null, "The answer must be a text"));
        }
        if (!WrittenText.hasContent(written) || written.codePointCount(0, written.length()) > maximumLength) {
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
