package org.samenspel.consultations.campaign;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.consultations.questionnaire.Questionnaire;
import org.samenspel.consultations.questionnaire.TextQuestion;
import org.samenspel.values.Language;
import org.samenspel.values.LocalizedText;

/** A look at what respondents will read, and at what will become of what they write. */
final class Review {

    private static final String QUESTIONNAIRE = "questionnaire.";

    private final Questionnaire questionnaire;
    private final boolean isRead;
    private final Map<String, LocalizedText> texts = new LinkedHashMap<>();

    /** @param textReviewer who reads free text; null if nobody does */
    Review(LocalizedText title, Questionnaire questionnaire, @Nullable String textReviewer) {
        this.questionnaire = questionnaire;
        this.isRead = textReviewer != null;
        texts.put("title", title);
        questionnaire.texts().forEach((property, text) -> texts.put(QUESTIONNAIRE + property, text));
    }

    List<Warning> warnings() {
        return Stream.concat(untranslated(), unread()).toList();
    }

    private Stream<Warning> untranslated() {
        Set<Language> all = EnumSet.noneOf(Language.class);
        texts.values().forEach(text -> all.addAll(languages(text)));
        return texts.entrySet().stream()
                .map(text -> untranslated(text.getKey(), text.getValue(), all))
                .flatMap(Optional::stream);
    }

    private static Optional<Warning> untranslated(String property, LocalizedText text, Set<Language> all) {
        Set<Language> missing = EnumSet.copyOf(all);
        missing.removeAll(languages(text));
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String names = missing.stream().map(Language::code).collect(Collectors.joining(", "));
        String detail = "is missing in %s, which others have".formatted(names);
        return Optional.of(new Warning(WarningCode.MISSING_TRANSLATION, property, detail));
    }

    private static Set<Language> languages(LocalizedText text) {
        Set<Language> written = EnumSet.allOf(Language.class);
        written.removeIf(language -> switch (language) {
            case NL -> text.nl() == null;
            case FR -> text.fr() == null;
            case EN -> text.en() == null;
        });
        return written;
    }

    private Stream<Warning> unread() {
        return IntStream.range(0, questionnaire.questions().size())
                .filter(i -> !isRead && questionnaire.questions().get(i) instanceof TextQuestion)
                .mapToObj(i -> new Warning(
                        WarningCode.UNREAD_FREE_TEXT,
                        QUESTIONNAIRE + "questions[" + i + "]",
                        "asks for free text, which nobody will ever read: without textReviewer it goes at the close"));
    }
}
