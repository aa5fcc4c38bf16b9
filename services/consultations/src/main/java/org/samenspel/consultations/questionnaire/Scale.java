package org.samenspel.consultations.questionnaire;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Issue;

/**
 * A whole number on a scale.
 *
 * @param minimum the lowest value, from 0
 * @param maximum the highest value, at most 10: of a longer scale most counts would be too small to show
 * @param minimumLabel what the lowest value means
 * @param maximumLabel what the highest value means
 */
public record Scale(
        String code,
        LocalizedText text,
        boolean required,
        int minimum,
        int maximum,
        @Nullable LocalizedText minimumLabel,
        @Nullable LocalizedText maximumLabel)
        implements Question {

    private static final int LOWEST = 0;
    private static final int HIGHEST = 10;

    public Scale {
        new Checks()
                .code(code)
                .text("text", text)
                .within("minimum", minimum >= LOWEST, "minimum must be at least " + LOWEST)
                .within("maximum", maximum <= HIGHEST, "maximum must be at most " + HIGHEST)
                .within("maximum", minimum < maximum, "maximum must be above minimum")
                .optionalText("minimumLabel", minimumLabel)
                .optionalText("maximumLabel", maximumLabel)
                .done();
    }

    /** From the lowest to the highest. */
    public List<Integer> values() {
        return IntStream.rangeClosed(minimum, maximum).boxed().toList();
    }

    /** What its ends mean, by property. */
    Map<String, LocalizedText> labels() {
        var labels = new LinkedHashMap<String, LocalizedText>();
        if (minimumLabel != null) {
            labels.put("minimumLabel", minimumLabel);
        }
        if (maximumLabel != null) {
            labels.put("maximumLabel", maximumLabel);
        }
        return labels;
    }

    @Override
    public int room() {
        return Integer.toString(HIGHEST).length();
    }

    @Override
    public List<Issue> issues(String name, Object answer) {
        if (!(answer instanceof Integer || answer instanceof Long || answer instanceof BigInteger)) {
            return List.of(Issue.schemaViolation(name, null, "The answer must be a whole number"));
        }
        return values().contains(answer)
                ? List.of()
                : List.of(Issue.outOfRange(name, null, "The answer must be %d to %d".formatted(minimum, maximum)));
    }
}
