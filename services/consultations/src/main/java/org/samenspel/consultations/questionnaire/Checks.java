package org.samenspel.consultations.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Language;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.text.NameCharacters;

/** Looks at all that a part of a questionnaire has to be, and tells at once what it is not, by its properties. */
final class Checks {

    private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
    private static final int LONGEST_TEXT = 2_000;

    private final List<Issue> issues = new ArrayList<>();

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    Checks code(@Nullable String code) {
        if (code != null && !isCode(code)) {
            String form = "code must begin with a small letter and have at most 40 letters and digits";
            issues.add(Issue.schemaViolation("code", null, form));
        }
        return present("code", code);
    }

    Checks text(String name, @Nullable LocalizedText text) {
        return present(name, text).optionalText(name, text);
    }

    /** A text that has only characters that can be seen. */
    Checks title(@Nullable LocalizedText title) {
        text("title", title);
        if (title != null) {
            nameable("title.nl", title.nl());
            nameable("title.fr", title.fr());
            nameable("title.en", title.en());
        }
        return this;
    }

    private void nameable(String name, @Nullable String text) {
        Optional.ofNullable(text)
                .flatMap(NameCharacters::wrongIn)
                .ifPresent(wrong -> issues.add(Issue.invalid(name, null, wrong)));
    }

    Checks optionalText(String name, @Nullable LocalizedText text) {
        boolean fits = text == null || text.length() <= LONGEST_TEXT;
        return within(name, fits, name + " must have at most 2000 characters");
    }

    /** From {@code fewest} to {@code most} things, none of them null, with different codes. */
    <T> Checks different(
            String name, @Nullable List<@Nullable T> things, int fewest, int most, Function<T, @Nullable String> code) {
        if (things == null) {
            return present(name, null);
        }
        boolean right = things.size() >= fewest && things.size() <= most;
        within(name, right, "%s must have %d to %d entries".formatted(name, fewest, most));
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < things.size(); i++) {
            T thing = things.get(i);
            String entry = name + "[" + i + "]";
            present(entry, thing);
            String own = thing == null ? null : code.apply(thing);
            if (own != null && !codes.add(own)) {
                issues.add(Issue.invalid(entry + ".code", own, "another of the " + name + " has this code"));
            }
        }
        return this;
    }

    /** What respondents choose by: two of one text can't be told apart. */
    <T> Checks differentTexts(String name, @Nullable List<@Nullable T> things, Function<T, LocalizedText> text) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; things != null && i < things.size(); i++) {
            T thing = things.get(i);
            List<String> own = thing == null ? List.of() : inEachLanguage(text.apply(thing));
            if (own.stream().anyMatch(seen::contains)) {
                String detail = "another of the " + name + " has this text";
                issues.add(Issue.invalid("%s[%d].text".formatted(name, i), null, detail));
            }
            seen.addAll(own);
        }
        return this;
    }

    /** As respondents read it, who get another language where theirs is missing. */
    private static List<String> inEachLanguage(LocalizedText text) {
        return Stream.of(Language.values())
                .map(language -> language + " " + text.in(language))
                .toList();
    }

    Checks present(String name, @Nullable Object value) {
        if (value == null) {
            issues.add(Issue.required(name));
        }
        return this;
    }

    /** @param detail what the property must be */
    Checks within(String name, boolean right, String detail) {
        if (!right) {
            issues.add(Issue.outOfRange(name, null, detail));
        }
        return this;
    }

    /** @throws InvalidInput with all that is wrong, if anything is */
    void done() {
        if (!issues.isEmpty()) {
            throw new InvalidInput(issues);
        }
    }
}
